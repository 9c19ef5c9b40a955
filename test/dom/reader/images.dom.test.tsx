import './fake-extension';

import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { imageCandidates } from '../../../src/reader/page/image-candidates';
import { waitFor } from '../../support/wait-for';
import { closeReader, control, openReader, pageImages, textOf } from './open-reader';
import { readingOf } from './readings';

/** A picture of its own colour, large enough to be no sign of the writing. */
function picture(color: string, width = 400, height = 120): string {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  pen.fillStyle = color;
  pen.fillRect(0, 0, width, height);
  return canvas.toDataURL();
}

const lost = 'https://img.invalid/a.png';

beforeEach(() => {
  pageImages.other = {};
});
afterEach(async () => {
  closeReader();
  await page.viewport(1360, 900);
});

async function open(contentHtml: string) {
  return openReader(readingOf('none', { contentHtml }));
}

describe('an image that does not load', () => {
  test('is tried under the other addresses of its host; other hosts wait for a click', async () => {
    pageImages.other[lost] = ['https://img.invalid/b.png', picture('red')];
    const { frame } = await open(`<p>前</p><p><img src="${lost}" alt="曲线"></p>`);
    await waitFor(() => expect(textOf(frame, '.fail')).toContain('已试过页面给出的2个地址。'));
    control(frame, '重试').click();
    await waitFor(() => expect(frame.querySelector('.prose img')?.getAttribute('src')).toMatch(/^data:/));
    expect(frame.querySelector('.fail')).toBeNull();
  });

  test('is told with its address once all have failed; trying again begins anew', async () => {
    pageImages.other[lost] = ['https://img.invalid/b.png'];
    const { frame, ports } = await open(`<p><img src="${lost}" alt="曲线"></p>`);
    await waitFor(() => expect(textOf(frame, '.fail')).toContain('已试过页面给出的2个地址。'));
    expect(textOf(frame, '.fail .addr')).toBe('img.invalid/a.png');
    control(frame, '在原网页中查看').click();
    expect(ports.showImage).toHaveBeenCalledWith(lost);
    control(frame, '重试').click();
    await waitFor(() => control(frame, '重试'));
    pageImages.other[lost] = [picture('green')];
    control(frame, '重试').click();
    await waitFor(() => expect(frame.querySelector('.fail')).toBeNull());
    expect(frame.querySelector('.prose img')).not.toBeNull();
  });
});

test('other addresses: lazy attributes, sets, the linked file; words and other images are none', () => {
  const other = document.implementation.createHTMLDocument('');
  const base = other.createElement('base');
  base.href = 'https://blog.example/post/1';
  other.head.append(base);
  const link = other.createElement('a');
  link.href = '/full/a.jpg';
  const image = other.createElement('img');
  const attributes = {
    src: '/blank.gif',
    'data-original': 'https://cdn.example/a.jpg',
    srcset: 'https://cdn.example/a-1x.jpg 1x, https://cdn.example/a-2x.jpg 2x',
    alt: 'https://cdn.example/alt.jpg',
    'data-note': '一张图',
  };
  for (const [name, value] of Object.entries(attributes)) image.setAttribute(name, value);
  const stranger = other.createElement('img');
  stranger.src = 'https://cdn.example/other.jpg';
  link.append(image);
  other.body.append(link, stranger);
  expect(imageCandidates(other, 'https://cdn.example/a.jpg')).toEqual([
    'https://blog.example/blank.gif',
    'https://cdn.example/a-1x.jpg',
    'https://cdn.example/a-2x.jpg',
    'https://blog.example/full/a.jpg',
  ]);
  expect(imageCandidates(other, 'https://cdn.example/unknown.jpg')).toEqual([]);
});

describe('an image alone', () => {
  async function openPictures() {
    const opened = await open(
      `<p>前文</p><figure><img src="${picture('red')}" alt="红"><figcaption>第一张</figcaption></figure>` +
        `<p><img src="${picture('blue', 3000)}" alt=""></p><p>字<img src="${picture('gray', 20, 20)}" alt=""></p>` +
        `<p><a href="https://a.example/"><img src="${picture('black')}" alt="链接"></a></p>`,
    );
    await waitFor(() => expect(opened.frame.querySelectorAll('img[data-zoom]').length).toBeGreaterThan(1));
    return opened;
  }

  test('opens by key, walks by arrows, grows to its own size, and closes where it was opened', async () => {
    const { frame, root, ports } = await openPictures();
    const [red, blue] = frame.querySelectorAll<HTMLImageElement>('img[data-zoom]');
    expect(red?.getAttribute('aria-label')).toBe('放大图片：红');
    red?.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(frame.querySelector('.zoom')?.matches(':modal')).toBe(true));
    expect(textOf(frame, '.zoom figcaption')).toBe('第一张');
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(frame.querySelector('.zoom')?.ariaLabel).toContain('第2张'));
    const shown = frame.querySelector<HTMLImageElement>('.zoom img');
    await waitFor(() => expect(shown?.getBoundingClientRect().width).toBeLessThanOrEqual(1360));
    control(frame, '原始大小').click();
    await waitFor(() => expect(shown?.getBoundingClientRect().width).toBe(3000));
    await userEvent.keyboard('j');
    expect(ports.close).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(frame.querySelector('.zoom')).toBeNull());
    await waitFor(() => expect(root.activeElement === blue).toBe(true));
    expect(ports.close).not.toHaveBeenCalled();
  });

  test('a press beside it closes; small ones cannot be enlarged', async () => {
    const { frame } = await openPictures();
    expect(frame.querySelectorAll('img[data-zoom]')).toHaveLength(3);
    frame.querySelector<HTMLImageElement>('img[data-zoom]')?.click();
    await waitFor(() => expect(frame.querySelector('.zoom')).not.toBeNull());
    expect(await axe.run(frame).then(({ violations }) => violations.map(({ id }) => id))).toEqual([]);
    frame.querySelector<HTMLElement>('.zoom figure')?.click();
    await waitFor(() => expect(frame.querySelector('.zoom')).toBeNull());
  });

  test('one that is a link stays a link, and a button beside it enlarges it', async () => {
    const { frame, root } = await openPictures();
    const link = frame.querySelector<HTMLAnchorElement>('.linked > a');
    expect(link?.href).toBe('https://a.example/');
    expect(link?.querySelector('img')?.getAttribute('role')).toBeNull();
    const button = control(frame, '放大图片：链接');
    button.click();
    await waitFor(() => expect(frame.querySelector('.zoom')?.matches(':modal')).toBe(true));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(root.activeElement === button).toBe(true));
    expect(await axe.run(frame).then(({ violations }) => violations.map(({ id }) => id))).toEqual([]);
  });
});

describe('a dark drawing on nothing', () => {
  /** Lines, or a filled ground, in one colour. */
  function drawing(color: string, filled: boolean): string {
    const canvas = document.createElement('canvas');
    canvas.width = 400;
    canvas.height = 120;
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = pen.strokeStyle = color;
    pen.lineWidth = 6;
    if (filled) pen.fillRect(0, 0, 400, 120);
    else pen.strokeRect(20, 20, 360, 80);
    return canvas.toDataURL();
  }

  test('gets a light plate in dark themes; photographs and light lines do not', async () => {
    const html = [drawing('#222', false), drawing('#222', true), drawing('#eee', false)]
      .map((src) => `<p><img src="${src}" alt=""></p>`)
      .join('');
    const { frame } = await open(html);
    await waitFor(() => expect(frame.querySelectorAll('img[data-zoom]')).toHaveLength(3));
    const [dark, full, light] = frame.querySelectorAll<HTMLImageElement>('.prose img');
    if (!dark || !full || !light) throw new Error('three images expected');
    expect([dark, full, light].map((image) => image.hasAttribute('data-plate'))).toEqual([true, false, false]);
    expect(getComputedStyle(dark).backgroundColor).toBe('rgba(0, 0, 0, 0)');
    frame.dataset['dark'] = '';
    expect(getComputedStyle(dark).backgroundColor).toBe('rgb(244, 242, 237)');
  });
});
