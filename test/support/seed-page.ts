import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { linesOfReading } from '../../scripts/reading-lines';
import type { PageReading } from '../../src/core/reading';
import { squeeze } from '../bench/compare';
import { fixturesFolder } from '../bench/corpus';
import { openLab } from './lab';

/** Text that the editor of CSDN leaves where an image was. */
const placeholder = '在这里插入图片描述';

/**
 * `npx tsx test/support/seed-page.ts FILE`: puts the text of a page as it was seen (title, meta lines, headings,
 * bulleted lists, source line, related items) into the markup of the sample and writes `out/seed/page.html` with its
 * `meta.json`, for checks on texts that may not be kept here. Then reads it and says what is missing, out of order or
 * left; ends with 1 if anything is.
 */
interface SeenPage {
  readonly nav: readonly string[];
  readonly promotion: string;
  readonly title: string;
  readonly meta: readonly string[];
  readonly count: string;
  readonly body: readonly string[];
  readonly from: string;
  readonly related: readonly string[];
}

function parseSeen(text: string): SeenPage {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const at = (shape: RegExp) => lines.findIndex((line) => shape.test(line));
  const [read, count, from, related] = [at(/^阅读量/), at(/^本文共/), at(/^转载地址/), at(/^你可能感兴趣/)];
  return {
    nav: lines.slice(0, read - 2),
    promotion: lines[read - 2] ?? '',
    title: lines[read - 1] ?? '',
    meta: lines.slice(read, count),
    count: lines[count] ?? '',
    body: lines.slice(count + 1, from),
    from: lines[from] ?? '',
    related: lines.slice(related + 1).filter((line) => !line.startsWith('查看')),
  };
}

function asMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Bullets nest by their indent; headings are told by their Chinese or Arabic number. */
function bodyHtml(lines: readonly string[]): string {
  let html = '';
  const open: number[] = [];
  const closeTo = (indent: number) => {
    while (open.length > 0 && (open.at(-1) ?? 0) > indent) {
      html += '</li></ul>';
      open.pop();
    }
  };
  for (const line of lines) {
    const bullet = /^(\s*)•\s*(.*)$/.exec(line);
    if (bullet === null) {
      closeTo(-1);
      html += blockHtml(line.trim());
      continue;
    }
    const indent = (bullet[1] ?? '').length;
    closeTo(indent);
    html += open.at(-1) === indent ? '</li>' : '<ul>';
    if (open.at(-1) !== indent) open.push(indent);
    html += `<li>${asMarkup(bullet[2] ?? '')}`;
  }
  closeTo(-1);
  return html;
}

function blockHtml(line: string): string {
  if (line === placeholder) return `<p><img src="/uploads/img/1.png" alt="${line}"></p>\n`;
  if (/^[一二三四五六七八九十]+[,，、]/.test(line)) return `<h2>${asMarkup(line)}</h2>\n`;
  if (/^\d+[,，、]/.test(line)) return `<h3>${asMarkup(line)}</h3>\n`;
  return `<p>${asMarkup(line)}</p>\n`;
}

function fill(template: string, seen: SeenPage): string {
  const address = /https?:\S+/.exec(seen.from)?.[0] ?? '';
  const rows = seen.related.map(
    (title, index) =>
      `<div class="item"><div>${asMarkup(title)}</div><a href="http://r${index}.baihongyu.com/">查看&gt;&gt;</a></div>`,
  );
  const put = (html: string, shape: RegExp, value: string) =>
    html.replace(shape, (_all, before, after) => before + value + after);
  let html = template.replace(/<title>[^<]*/, `<title>${asMarkup(seen.title)} - 博客`);
  html = put(html, /(<div class="tip"><a[^>]*>)[^<]*(<)/, asMarkup(seen.promotion));
  html = put(html, /(<h1 class="title">)[^<]*(<)/, asMarkup(seen.title));
  html = put(
    html,
    /(<div class="info">)[\s\S]*?(<\/div>)/,
    seen.meta.map((line) => `<span>${asMarkup(line)}</span>`).join(''),
  );
  html = put(html, /(<p class="count">)[^<]*(<)/, asMarkup(seen.count));
  html = put(html, /(<div class="content">)[\s\S]*?(<\/div>\s*<p class="from">)/, bodyHtml(seen.body));
  html = put(
    html,
    /(<p class="from">)[\s\S]*?(<\/p>)/,
    `${asMarkup(seen.from.replace(address, ''))}<a href="${address}">${address}</a>`,
  );
  return put(html, /(<div class="like-title">[^<]*<\/div>)[\s\S]*?(<\/div>\s*<\/div>\s*<script)/, rows.join('\n'));
}

/** What the reading of the filled page lacks: every line of the text in order, nothing of its surroundings. */
function complaints(seen: SeenPage, reading: PageReading): string[] {
  const found: string[] = [];
  const text = squeeze(reading.article?.textContent ?? '');
  let from = 0;
  for (const line of seen.body
    .map((each) => squeeze(each.replace(/^\s*•/, '')))
    .filter((each) => each !== placeholder)) {
    const at = text.indexOf(line, from);
    if (at < 0) found.push(`missing or out of order: ${line}`);
    else from = at + line.length;
  }
  const around = [
    ...seen.nav,
    seen.promotion,
    ...seen.meta,
    seen.count,
    seen.from,
    ...seen.related,
    placeholder,
    '查看>>',
  ];
  for (const line of around) if (text.includes(squeeze(line)) && squeeze(line).length > 3) found.push(`left: ${line}`);
  if (reading.article?.title !== seen.title) found.push(`title: ${reading.article?.title}`);
  const { level } = reading.verdict;
  const { state, candidates } = reading.source;
  if (level !== 'repost' || state !== 'self-citing') found.push(`verdict ${level}, source ${state}`);
  if (!candidates.some((candidate) => candidate.platform === 'csdn')) found.push('platform CSDN not seen');
  return found;
}

const file = process.argv[2];
if (file === undefined) throw new Error('Give the text file.');
const seen = parseSeen(await readFile(file, 'utf8'));
const sample = join(fixturesFolder, 'baihongyu--self-citing');
const folder = join('out', 'seed');
await mkdir(folder, { recursive: true });
const html = fill(await readFile(join(sample, 'page.html'), 'utf8'), seen);
const meta = await readFile(join(sample, 'meta.json'), 'utf8');
await writeFile(join(folder, 'page.html'), html);
await writeFile(join(folder, 'meta.json'), meta);
console.log(
  `${folder}/page.html from ${basename(file)}: ${seen.body.length} lines, ${seen.related.length} related items`,
);
const lab = await openLab();
const { reading } = await lab.measure({ url: JSON.parse(meta).url, html }).finally(() => lab.close());
if (reading === undefined) throw new Error('the engine gave nothing');
for (const line of linesOfReading(reading)) console.log(line);
const found = complaints(seen, reading);
for (const line of found) console.log(`✗ ${line}`);
console.log(found.length === 0 ? 'All of the text is there, nothing else is.' : `${found.length} complaints`);
process.exitCode = found.length === 0 ? 0 : 1;
