import { describe, expect, test } from 'vitest';
import { inPageOrder, readNames } from '../../src/dom/names';
import { selectAny } from '../../src/dom/select-any';

const { body } = new DOMParser().parseFromString(
  '<div class="post share"><p id="lead">一</p></div><p class="note">二</p><div class="post share">三</div><p>四</p>',
  'text/html',
);

describe('names of elements', () => {
  const names = readNames(body);

  test('are read once for all elements that share them', () => {
    const groups = names.groups.map(({ className, id, elements }) => [className, id, elements.length]);
    expect(groups).toEqual([
      ['post share', '', 2],
      ['', 'lead', 1],
      ['note', '', 1],
    ]);
  });

  test('are told as single words', () => {
    expect(['post', 'share', 'lead', 'note', 'post share', 'other'].map(names.has)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('and attributes are looked for once', () => {
    const tree = body.cloneNode(true) as Element;
    const own = readNames(tree);
    expect([own.hasAttribute('id'), own.hasAttribute('role')]).toEqual([true, false]);
    tree.querySelector('#lead')?.setAttribute('role', 'note');
    expect([own.hasAttribute('role'), readNames(tree).hasAttribute('role')]).toEqual([false, true]);
  });

  test('choose which selectors are asked, and change nothing of the answer', () => {
    const selectors = [
      '.share',
      'p.note',
      '#lead',
      '.other',
      'div.gone',
      'h1',
      '[class^="no"]',
      '[role=note]',
      'a[href]',
    ];
    expect(selectAny(body, selectors, names)).toEqual(selectAny(body, selectors));
    expect(selectAny(body, selectors, names)).toHaveLength(4);
  });

  test('elements of several names stand in page order, each once', () => {
    const elements = names.groups.flatMap((group) => group.elements);
    expect(inPageOrder([...elements, ...elements].reverse()).map(({ textContent }) => textContent)).toEqual([
      '一',
      '一',
      '二',
      '三',
    ]);
  });
});
