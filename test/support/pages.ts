import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixturesFolder } from '../bench/corpus';
import type { ServedPage } from './server';

/** Markup of one of the fixture pages. */
export function fixtureHtml(slug: string): string {
  return readFileSync(join(fixturesFolder, slug, 'page.html'), 'utf8');
}

/** Addresses under which the end-to-end tests find their pages. */
export const places = {
  /** Of a family that is cleaned by itself. */
  sample: 'http://opili.baihongyu.com/',
  /** The same markup where no rule looks. */
  sampleElsewhere: 'http://plain.example.com/',
  /** Of a family that is only pointed out. */
  noticed: 'http://blog.youkuaiyun.com/2019/10/03/bitmap-cache/',
  original: 'http://gulou.example.net/notes/tls-handshake/',
  /** An article whose own policy forbids every script, style and frame. */
  strict: 'http://strict.example.net/article',
  /** Every element of an article: code, formulae, tables, images. */
  specimen: 'http://notes.example.net/specimen',
  list: 'http://chenguang.example.com/',
  empty: 'http://empty.example.com/',
  huge: 'http://huge.example.com/',
  pdf: 'http://files.example.com/paper.pdf',
  text: 'http://files.example.com/notes.txt',
} as const;

/** A page of more than three million characters of text in many paragraphs. */
function hugeHtml(): string {
  const sentence = '这一段文字只是为了把页面撑大，看看阅读视图会不会卡住，它没有别的意思。';
  const paragraph = `<p>${sentence.repeat(12)}</p>\n`;
  const count = Math.ceil(3_200_000 / Buffer.byteLength(paragraph));
  return `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>很长的一页</title></head><body><h1>很长的一页</h1><div>${paragraph.repeat(count)}</div></body></html>`;
}

/** The smallest file that a browser takes for a PDF. */
const pdf =
  '%PDF-1.1\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** All pages of the end-to-end tests. */
export function endToEndPages(): ServedPage[] {
  const sample = fixtureHtml('baihongyu--self-citing');
  return [
    { url: places.sample, body: sample },
    { url: places.sampleElsewhere, body: sample },
    { url: places.noticed, body: fixtureHtml('hexo--csdn-trailer') },
    { url: places.original, body: fixtureHtml('blog--cites-references') },
    {
      url: places.strict,
      body: fixtureHtml('hexo--weixin-repost'),
      headers: {
        'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
    { url: places.specimen, body: readFileSync('test/fixtures/specimen.html', 'utf8') },
    { url: places.list, body: fixtureHtml('blog--index-page') },
    { url: places.empty, body: '<!DOCTYPE html><html><head><title></title></head><body></body></html>' },
    { url: places.huge, body: hugeHtml() },
    { url: places.pdf, body: pdf, type: 'application/pdf' },
    { url: places.text, body: '只是一份文本文件。', type: 'text/plain; charset=utf-8' },
  ];
}
