import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/engine';
import {
  sampleDate,
  sampleHeadings,
  sampleItems,
  sampleNoise,
  samplePages,
  sampleSentences,
  sampleTitle,
  sampleUrl,
} from '../support/sample-page';

const now = new Date('2026-06-01T00:00:00Z');

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}

describe.each(samplePages)('a scraper page written as $name', ({ name, html }) => {
  const reading = readPage(parse(html), sampleUrl, { now });
  const article = reading.article;
  const text = squeeze(article?.textContent ?? '');

  test('has its title and date', () => {
    expect(article?.title).toBe(sampleTitle);
    expect(article?.published).toBe(sampleDate);
    expect(article?.lang).toBe('zh-CN');
  });

  test('keeps every sentence in order', () => {
    let from = 0;
    for (const sentence of sampleSentences) {
      const at = text.indexOf(squeeze(sentence), from);
      expect(at, sentence).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });

  test('keeps headings and the nesting of lists', () => {
    const content = parse(article?.contentHtml ?? '').body;
    if (name === 'line breaks only') return expect(content.querySelectorAll('br').length).toBeGreaterThan(10);
    expect([...content.querySelectorAll('h2,h3,h4')].map((heading) => heading.textContent)).toEqual(sampleHeadings);
    expect(content.querySelectorAll('li li li')).toHaveLength(2);
  });

  test('loses all noise and names it', () => {
    for (const noise of sampleNoise) expect(text).not.toContain(squeeze(noise));
    expect(article?.contentHtml).not.toContain('在这里插入图片描述');
    const reasons = new Map<string, number>();
    for (const entry of reading.journal) reasons.set(entry.reason, (reasons.get(entry.reason) ?? 0) + entry.count);
    expect(reasons.get('related')).toBe(sampleItems.length);
    expect(reasons.get('promotion')).toBe(1);
    for (const reason of ['template', 'placeholder', 'source']) expect(reasons.get(reason), reason).toBeGreaterThan(0);
  });
});
