import type { BrowserContext } from 'playwright-core';
import { THEMES } from '../../src/ui/tokens';
import type { Sheet } from './shot';

/** A picture with its name. */
export interface Piece {
  readonly name: string;
  readonly png: Buffer;
}

/** Lays pictures out on one sheet, each under its name, in the colours of the theme. */
export async function composeSheet(context: BrowserContext, sheet: Sheet, pieces: readonly Piece[]): Promise<Buffer> {
  const { bg, text3 } = THEMES[sheet.dark ? 'dark' : 'light'];
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width: 1280, height: 800 });
    const figures = pieces.map(
      ({ name, png }) =>
        `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
    );
    await page.setContent(
      `<style>body{display:inline-grid;grid-template-columns:repeat(${sheet.columns},auto);gap:32px 24px;align-items:start;margin:0;padding:32px;background:${bg};color:${text3};font:13px sans-serif}figure{margin:0}figcaption{margin-bottom:8px}img{display:block}</style>${figures.join('')}`,
    );
    return await page.locator('body').screenshot();
  } finally {
    await page.close();
  }
}
