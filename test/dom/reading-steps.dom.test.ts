import { describe, expect, test } from 'vitest';
import { finish } from '../../src/core/steps';
import { readFacts } from '../../src/dom/read-facts';
import { createSanitizer, type Sanitizer } from '../../src/dom/sanitize';
import { sanitizeContent } from '../../src/dom/sanitize-pieces';
import { readPage } from '../../src/engine';
import { extract } from '../../src/extract';
import { judge } from '../../src/judge';
import { type EngineParts, readInSteps } from '../../src/reading-steps';

const url = 'https://notes.example/post/1.html';
const sentence = '缓存先检查上一次的结果，如果还没有过期就直接返回，否则重新计算一遍再写回去。';

/** A page whose article has so many paragraphs. */
function pageOf(paragraphs: number): Document {
  const text = Array.from({ length: paragraphs }, (_, at) => `<p>${at}. ${sentence}</p>`).join('');
  return new DOMParser().parseFromString(
    `<title>缓存的失效</title><body><h1>缓存的失效</h1><div class="post-content">${text}</div></body>`,
    'text/html',
  );
}

function partsFor(page: Document): EngineParts {
  return {
    facts: () => readFacts(page, url),
    judge,
    extract: (facts, options) => extract(page, facts, options),
  };
}

/** A sanitiser that notes how much it is given at once. */
function noting(most: number[]): Sanitizer {
  const sanitizer = createSanitizer(window);
  return {
    sanitize(html) {
      most.push(html.length);
      return sanitizer.sanitize(html);
    },
    clean(html) {
      most.push(html.length);
      return sanitizer.clean(html);
    },
    settle: (cleaned) => sanitizer.settle(cleaned),
  };
}

describe('reading in steps', () => {
  test('gives what reading at once gives, with pauses between its parts', () => {
    const page = pageOf(40);
    const steps = readInSteps(partsFor(page), {});
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    const whole = readPage(page, url);
    expect(pauses).toBeGreaterThan(20);
    expect({ ...step.value, timings: undefined }).toEqual({ ...whole, timings: undefined });
  });

  test('does not need the page after its last look at it', () => {
    const page = pageOf(40);
    const steps = readInSteps(partsFor(page), {});
    // Facts, judgement, and the copy with what the page says of its article.
    for (let step = 0; step < 3; step++) steps.next();
    page.body.replaceChildren();
    expect(finish(steps).article?.textContent).toContain('39. 缓存先检查');
  });
});

describe('sanitising a long text', () => {
  const content = (paragraphs: number) => pageOf(paragraphs).querySelector('.post-content') as Element;

  test('goes piece by piece and gives the same markup', () => {
    const given: number[] = [];
    const long = content(8000);
    const html = finish(sanitizeContent(long, noting(given)));
    expect(given.length).toBeGreaterThan(3);
    expect(Math.max(...given)).toBeLessThan(long.innerHTML.length / 3);
    expect(html).toBe(createSanitizer(window).sanitize(long.innerHTML));
  });

  test('enters the boxes around it', () => {
    const given: number[] = [];
    const boxed = document.createElement('div');
    boxed.append(document.createElement('div'));
    boxed.firstElementChild?.append(content(8000));
    finish(sanitizeContent(boxed, noting(given)));
    expect(given.length).toBeGreaterThan(3);
  });

  test('leaves out the white space between blocks, and nothing that is shown', () => {
    const given: string[] = [];
    const text = document.createElement('div');
    const code = '<pre><code>a\n\n  <i>b</i>\n</code></pre>';
    text.innerHTML = `<p> 一 <b>二</b> <i>三</i> </p>\n\n  <ul>\n <li>四\u3000</li>\n</ul>\n${code}\n<p>\u00a0<b>五</b></p>\u3000<b>六</b>`;
    const keep = (html: string) => {
      given.push(html);
      return html;
    };
    finish(sanitizeContent(text, { sanitize: keep, clean: keep, settle: keep }));
    expect(given).toEqual([
      `<p> 一 <b>二</b> <i>三</i> </p><ul><li>四\u3000</li></ul>${code}<p>&nbsp;<b>五</b></p>\u3000<b>六</b>`,
    ]);
  });

  test('is done once for an ordinary text', () => {
    const given: number[] = [];
    finish(sanitizeContent(content(100), noting(given)));
    expect(given).toHaveLength(1);
  });

  test('is safe where pieces are not what they are alone', () => {
    const long = content(8000);
    const [first] = long.children;
    // Markup that is another beside its neighbours: a table in a link in a link.
    first?.append(...new DOMParser().parseFromString('<a href="/x"><table><a href="/y">', 'text/html').body.childNodes);
    const html = finish(sanitizeContent(long, createSanitizer(window)));
    expect(createSanitizer(window).sanitize(html)).toBe(html);
  });
});
