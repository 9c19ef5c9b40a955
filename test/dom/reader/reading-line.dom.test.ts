import { afterEach, expect, test } from 'vitest';
import { goToLine, lineAt } from '../../../src/reader/body/reading-line';

afterEach(() => document.body.replaceChildren());

/** A frame of 200 pixels around blocks of 50, scrolled by so much. */
function frameOf(words: readonly string[], scrollTop: number): { frame: HTMLElement; prose: HTMLElement } {
  const frame = document.createElement('div');
  frame.className = 'frame';
  Object.assign(frame.style, { blockSize: '200px', overflow: 'auto', overflowAnchor: 'none' });
  const prose = document.createElement('div');
  frame.append(prose);
  document.body.append(frame);
  fill(prose, words);
  frame.scrollTop = scrollTop;
  return { frame, prose };
}

function fill(prose: HTMLElement, words: readonly string[]): void {
  prose.replaceChildren(
    ...words.map((text) => {
      const block = document.createElement('p');
      Object.assign(block.style, { margin: '0', blockSize: '50px' });
      block.textContent = text;
      return block;
    }),
  );
}

const words = Array.from({ length: 30 }, (_, at) => `第${at}段`);

test('the words that were read stand where they stood when something above them goes', () => {
  const { frame, prose } = frameOf(words, 320);
  const line = lineAt(prose);
  expect(line?.words).toBe('第6段');
  fill(prose, words.slice(3));
  if (line) goToLine(prose, line);
  expect(frame.scrollTop).toBe(170);
});

test('at the beginning nothing moves, and a text without these words stays', () => {
  const { frame, prose } = frameOf(words, 0);
  expect(lineAt(prose)).toBeUndefined();
  frame.scrollTop = 320;
  goToLine(prose, { words: '没有这一段', top: 0 });
  expect(frame.scrollTop).toBe(320);
});
