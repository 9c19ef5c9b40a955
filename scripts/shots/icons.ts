import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

const states = ['suyuan', 'suyuan-detected', 'suyuan-reading', 'suyuan-paused'] as const;
const sizes = [16, 19, 24, 32, 48] as const;

/** Toolbars of the common themes. */
const grounds = ['#FFFFFF', '#F1F3F4', '#202124', '#3C3C3C'] as const;

/** Every state of the toolbar icon in every size that toolbars draw, on the grounds that they have. */
export async function takeIcons(context: BrowserContext): Promise<Buffer> {
  const page = await context.newPage();
  try {
    await page.setViewportSize({ width: 1100, height: 780 });
    const image = (name: string, size: number): string => {
      const png = readFileSync(`icons/${name}-${size}.png`).toString('base64');
      return `<img width="${size}" height="${size}" src="data:image/png;base64,${png}">`;
    };
    const cells = (name: string): string => `<td>${sizes.map((size) => image(name, size)).join(' ')}</td>`;
    const rows = grounds.map((ground) => `<tr style="background:${ground}">${states.map(cells).join('')}</tr>`);
    const names = states.map((name) => `<th>${name}</th>`).join('');
    await page.setContent(
      `<style>body{margin:44px;background:#fdfcfa;font:13px sans-serif}table{border-spacing:0 10px;width:100%}td{padding:20px 14px}img{margin:0 6px;vertical-align:middle}</style><table><tr>${names}</tr>${rows.join('')}</table>`,
    );
    return await page.screenshot();
  } finally {
    await page.close();
  }
}
