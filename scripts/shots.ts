import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ExtensionChromium, openChromium } from '../test/support/chromium';
import { servePages } from '../test/support/server';
import { buildExtension } from './build';
import { composeSheet } from './shots/compose';
import { takeFirefoxShots } from './shots/firefox';
import { takeIcons } from './shots/icons';
import { firefoxShots, shots } from './shots/list';
import { servedPages } from './shots/pages';
import { sheets } from './shots/sheets';
import type { Sheet, Shot, ShotLanguage } from './shots/shot';
import { takeShot } from './shots/take';

/**
 * `npm run shots [-- part of a name …]`: renders every state of every screen to `out/shots/`, in Chromium and the
 * reader in Firefox too, under the names of the design's own pictures, so that a person can lay the two side by side.
 * Native menus cannot be taken.
 */
const out = 'out/shots';
const icons = 'icon-and-menu-1100';
const wanted = process.argv.slice(2);
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((part) => name.includes(part));

async function keep(name: string, png: Buffer): Promise<void> {
  await writeFile(join(out, `${name}.png`), png);
  console.log(`  ${name}`);
}

/** What goes wrong with one picture is told; the others are taken. */
async function attempt(name: string, work: () => Promise<void>): Promise<void> {
  await work().catch((error: unknown) => {
    console.error(`  ${name}: ${String(error)}`);
    process.exitCode = 1;
  });
}

async function makeSheet(browser: ExtensionChromium, sheet: Sheet): Promise<void> {
  const pieces = [];
  for (const shot of sheet.pieces) pieces.push({ name: shot.name, png: await takeShot(browser, shot) });
  await keep(sheet.name, await composeSheet(browser.context, sheet, pieces));
}

const languageOf = (shot: Shot | undefined): ShotLanguage => shot?.language ?? 'zh_CN';

async function takeIn(language: ShotLanguage, port: number): Promise<void> {
  const single = shots.filter((shot) => isWanted(shot.name) && languageOf(shot) === language);
  const several = sheets.filter((sheet) => isWanted(sheet.name) && languageOf(sheet.pieces[0]) === language);
  const withIcons = isWanted(icons) && language === 'zh_CN';
  if (single.length + several.length === 0 && !withIcons) return;
  const browser = await openChromium({ extension: 'dist/chrome', port, language });
  try {
    for (const shot of single) await attempt(shot.name, async () => keep(shot.name, await takeShot(browser, shot)));
    if (withIcons) await attempt(icons, async () => keep(icons, await takeIcons(browser.context)));
    for (const sheet of several) await attempt(sheet.name, () => makeSheet(browser, sheet));
  } finally {
    await browser.close();
  }
}

await mkdir(out, { recursive: true });
if (process.env['SHOTS_BUILD'] !== 'no') await buildExtension();
const server = await servePages(servedPages());
try {
  for (const language of ['zh_CN', 'en', 'zh_TW'] as const) await takeIn(language, server.port);
  const inFirefox = shots.filter(({ name }) => firefoxShots.includes(name) && isWanted(`firefox-${name}`));
  if (inFirefox.length > 0) await attempt('firefox', () => takeFirefoxShots(inFirefox, server.port, keep));
} finally {
  await server.close();
}
