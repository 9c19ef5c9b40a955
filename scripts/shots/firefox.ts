import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'webextension-polyfill';
import { type ExtensionFirefox, type FirefoxTab, openFirefox } from '../../test/support/firefox';
import { shotPages } from './pages';
import type { Shot } from './shot';

// Inside pages of the extension only.
declare const browser: Browser;

/** Takes the same pictures in Firefox; `keep` gets each as PNG. */
export async function takeFirefoxShots(
  shots: readonly Shot[],
  port: number,
  keep: (name: string, png: Buffer) => Promise<void>,
): Promise<void> {
  const firefox = await openFirefox({ extension: await chineseBuild(), port });
  try {
    const settings = await firefox.openTab();
    await settings.goto(firefox.pageUrl('src/options/index.html'));
    for (const shot of shots) {
      await setLook(settings, shot);
      await keep(`firefox-${shot.name}`, await takeShot(firefox, shot));
    }
  } finally {
    await firefox.close();
  }
}

/** Firefox without a language pack takes English where it is: a copy of the build that has the source language only. */
async function chineseBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'suyuan-shots-'));
  await cp('dist/firefox', folder, { recursive: true });
  for (const other of ['en', 'zh_TW']) await rm(join(folder, '_locales', other), { recursive: true });
  return folder;
}

async function setLook(tab: FirefoxTab, { look }: Shot): Promise<void> {
  const settings = { version: 1, data: { appearance: { theme: 'light', ...look } } };
  await until(() => tab.evaluate<boolean>('typeof browser === "object"'));
  await tab.evaluate(`browser.storage.local.set(${JSON.stringify({ settings })})`);
}

async function takeShot(firefox: ExtensionFirefox, shot: Shot): Promise<Buffer> {
  const tab = await firefox.openTab();
  try {
    await tab.resize(shot.width, shot.height);
    await tab.goto(shotPages[shot.page as keyof typeof shotPages]);
    await firefox.clickAction(tab);
    await until(() => tab.inClosedRoots((root) => root.querySelector('.prose') !== null || undefined));
    await pause();
    for (const step of shot.steps ?? []) if ('key' in step) await tab.press(step.key);
    await pause();
    return await tab.screenshot();
  } finally {
    await tab.close();
  }
}

/** Asks again and again, for a quarter of a minute. */
async function until(check: () => Promise<boolean | undefined>): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await check().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nothing was shown');
}

/** Milliseconds in which what was asked for has been drawn. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 700));
}
