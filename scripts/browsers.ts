import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Says one line about progress to whoever started the script. */
export type Say = (line: string) => void;

/** What a browser is called and how a bare Debian machine gets it. */
interface BrowserKind {
  readonly variable: string;
  readonly names: readonly string[];
  readonly packages: readonly string[];
  readonly advice: string;
}

/** Branded Google Chrome is left out on purpose: since 137 it ignores `--load-extension`. */
const chromiumKind: BrowserKind = {
  variable: 'BROWSER_BIN',
  names: ['chromium', 'chromium-browser', 'ungoogled-chromium', 'microsoft-edge', 'brave-browser'],
  packages: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
  advice: 'No Chromium found: install Chromium and a Chinese font, or set BROWSER_BIN to its executable.',
};

const firefoxKind: BrowserKind = {
  variable: 'FIREFOX_BIN',
  names: ['firefox-esr', 'firefox'],
  packages: ['firefox-esr', 'fonts-noto-cjk'],
  advice: 'No Firefox found: install Firefox 140 or newer, or set FIREFOX_BIN to its executable.',
};

/** Address of an executable Chromium-family browser that loads unpacked extensions, or nothing. */
export function findChromium(): string | undefined {
  return findNamed(chromiumKind) ?? existing(chromium.executablePath());
}

/** Address of an executable Firefox, or nothing. */
export function findFirefox(): string | undefined {
  return findNamed(firefoxKind);
}

/** As `findChromium`; as root on Debian it installs one first. Throws one plain sentence when there is none. */
export function ensureChromium(say: Say = sayOnTerminal): string {
  return ensure(chromiumKind, findChromium, say);
}

/** As `findFirefox`; as root on Debian it installs one first. Throws one plain sentence when there is none. */
export function ensureFirefox(say: Say = sayOnTerminal): string {
  return ensure(firefoxKind, findFirefox, say);
}

/**
 * Makes the browser fit for Chinese: a font, without which text shows as boxes, and Chromium's own Chinese texts,
 * which Debian packs apart and without which extensions show in English. As root on Debian both are installed;
 * elsewhere a missing font is only said.
 */
export function ensureChineseText(say: Say = sayOnTerminal): void {
  if (process.platform !== 'linux') return;
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  const lacking = [
    ...((listed.stdout ?? '').trim() === '' ? ['fonts-noto-cjk'] : []),
    ...(existsSync(debianTexts) && !existsSync(join(debianTexts, 'zh-CN.pak')) ? ['chromium-l10n'] : []),
  ];
  if (lacking.length === 0) return;
  if (isRootOnDebian()) {
    say(`Installing ${lacking.join(' and ')} with apt-get`);
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', ...lacking]);
  } else if (lacking.includes('fonts-noto-cjk')) {
    say('No font for Chinese found: screenshots will show boxes until one is installed.');
  }
}

/** Where Debian's Chromium keeps its texts by language. */
const debianTexts = '/usr/lib/chromium/locales';

/** Chromium refuses to start its sandbox as root; everybody else keeps it. */
export function sandboxArguments(): readonly string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function sayOnTerminal(line: string): void {
  process.stderr.write(`${line}\n`);
}

function ensure(kind: BrowserKind, find: () => string | undefined, say: Say): string {
  const found = find();
  if (found !== undefined) return found;
  if (isRootOnDebian()) {
    say(`Installing ${kind.packages.join(' and ')} with apt-get`);
    apt(['update']);
    apt(['install', '-y', '--no-install-recommends', ...kind.packages]);
  }
  const installed = find();
  if (installed === undefined) throw new Error(kind.advice);
  return installed;
}

function isRootOnDebian(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function apt(words: readonly string[]): void {
  spawnSync('apt-get', [...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

function findNamed(kind: BrowserKind): string | undefined {
  const chosen = process.env[kind.variable];
  if (chosen !== undefined && chosen !== '') return existing(chosen);
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const name of kind.names) {
    for (const folder of folders) {
      const found = folder === '' ? undefined : existing(join(folder, name));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function existing(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}
