import './fake-extension';

import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { waitFor } from '../../support/wait-for';
import { closeReader, openReader, textOf } from './open-reader';
import { readingOf } from './readings';

const note = '<li>第一条注解，说明出处。<a href="#b1">^</a></li>';
const withBacks =
  '<p>正文在此<a href="#n1">1</a>，后文又说到<sup><a href="#n1">[1]</a></sup>。</p>' +
  `<hr><ol>${note}</ol><p>后面还有一段话。</p>`;

async function open(contentHtml: string) {
  return openReader(readingOf('none', { contentHtml }));
}

afterEach(async () => {
  closeReader();
  await page.viewport(1360, 900);
});

describe('footnotes', () => {
  test('are gathered at the end, above the closing block, and lead both ways', async () => {
    const { frame, root } = await open(withBacks);
    const section = frame.querySelector<HTMLElement>('.prose > .notes');
    expect(section).toBe(frame.querySelector('.prose')?.lastElementChild);
    expect(section?.getAttribute('aria-label')).toBe('脚注');
    expect(frame.querySelector('.prose hr')).toBeNull();
    const [first, second] = frame.querySelectorAll<HTMLElement>('.ref');
    if (!first || !second) throw new Error('two references expected');
    expect(first.closest('sup')).not.toBeNull();
    second.click();
    expect(root.activeElement?.localName).toBe('li');
    const back = section?.querySelector<HTMLElement>('.back');
    expect([back?.textContent, back?.ariaLabel]).toEqual(['↩', '回到正文中的注1']);
    back?.click();
    expect(root.activeElement).toBe(second);
    first.click();
    back?.click();
    expect(root.activeElement).toBe(first);
  });

  test('a bare number gets its brackets by style; the text stays as it is', async () => {
    const { frame } = await open(withBacks);
    const [bare, whole] = frame.querySelectorAll('.ref');
    expect(textOf(frame, '.prose > p')).toBe('正文在此1，后文又说到[1]。');
    expect(bare && getComputedStyle(bare, '::before').content).toBe('"["');
    expect(whole && getComputedStyle(whole, '::before').content).toBe('none');
  });

  test('without a way back the list that ends the article is taken, under its heading', async () => {
    const html = '<p>甲<a href="#x">[2]</a></p><h2>参考</h2><ol><li>其一</li><li>其二</li></ol>';
    const { frame, root } = await open(html);
    frame.querySelector<HTMLElement>('.ref')?.click();
    expect(root.activeElement?.textContent).toContain('其二');
    expect(frame.querySelector('.notes')?.previousElementSibling?.textContent).toBe('参考');
    expect(frame.querySelectorAll('.back')).toHaveLength(1);
  });

  test('links that lead nowhere become text, and nothing is gathered without a reference', async () => {
    const { frame } = await open('<p>看<a href="#far">某处</a>，<a href="#top">返回顶部</a></p><ol><li>一</li></ol>');
    expect(frame.querySelector('.notes')).toBeNull();
    expect(textOf(frame, '.prose p')).toBe('看某处，');
  });

  test('a way back beside the reference itself is no note', async () => {
    const { frame } = await open('<p>正文<a href="#n1">[1]</a><a href="#r">↩</a></p>');
    expect(frame.querySelector('.notes')).toBeNull();
    expect(textOf(frame, '.prose')).toBe('正文[1]');
  });

  test('a reference never begins a line', async () => {
    await page.viewport(360, 800);
    const text = '字'.repeat(200).replaceAll('字', '字<a href="#n1">[1]</a>');
    const { frame } = await open(`<p>${text}</p><ol>${note}</ol>`);
    const left = frame.querySelector('.prose p')?.getBoundingClientRect().left ?? 0;
    const starts = [...frame.querySelectorAll('.ref')].filter((ref) => ref.getBoundingClientRect().left < left + 8);
    expect(starts).toHaveLength(0);
  });

  test('a note is shown beside its reference under the pointer and on focus; Escape takes only that away', async () => {
    const { frame, root, ports } = await open(withBacks);
    const reference = frame.querySelector<HTMLElement>('.ref');
    if (!reference) throw new Error('no reference');
    await userEvent.hover(reference);
    await waitFor(() => expect(textOf(frame, '.peek')).toBe('第一条注解，说明出处。'));
    const box = frame.querySelector('.peek')?.getBoundingClientRect();
    const column = frame.querySelector('.art')?.getBoundingClientRect();
    expect(box && column && box.left >= column.left - 1 && box.right <= column.right + 1).toBe(true);
    await userEvent.unhover(reference);
    await waitFor(() => expect(frame.querySelector('.peek')).toBeNull());
    frame.querySelector<HTMLElement>('h1')?.focus();
    for (let tabs = 0; tabs < 30 && root.activeElement !== reference; tabs += 1) await userEvent.keyboard('{Tab}');
    await waitFor(() => expect(frame.querySelector('.peek')).not.toBeNull());
    await userEvent.keyboard('{Escape}');
    expect(frame.querySelector('.peek')).toBeNull();
    expect(ports.close).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    expect(ports.close).toHaveBeenCalled();
  });

  test('breaks no rule of accessibility', async () => {
    const { host } = await open(withBacks);
    const { violations } = await axe.run(host);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`))).toEqual([]);
  });
});
