import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a page is by its label. */
export type PageClass = 'repost' | 'original' | 'nonarticle';

/** A labelled page, wherever it comes from. */
export interface LabelledPage {
  readonly file: string;
  readonly path: string;
  readonly url: string;
  readonly charset: string;
  readonly pageClass: PageClass;
  readonly kind: string;
  /** Address, or a name with `(no URL)`, or `''` when the page does not tell. */
  readonly expectedSource: string;
  readonly sourceAlso: readonly string[];
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  readonly sure: string;
}

/** Folder of the project's own pages. */
export const fixturesFolder = new URL('../fixtures/pages/', import.meta.url).pathname;

interface CorpusRecord {
  file: string;
  site: string;
  url: string;
  charset: string;
  page_class: PageClass;
  kind: string;
  expected_source: string;
  source_also?: string[];
  must?: string[];
  must_not?: string[];
  sure: string;
}

/** The pages of a folder with a `pages.json`. Rejects when there is none. */
export async function readCorpus(folder: string): Promise<LabelledPage[]> {
  const records = JSON.parse(await readFile(join(folder, 'pages.json'), 'utf8')) as CorpusRecord[];
  return records.map((record) => ({
    file: record.file.replace(/^html\//, ''),
    path: join(folder, record.file),
    url: addressOf(record),
    charset: record.charset,
    pageClass: record.page_class,
    kind: record.kind,
    expectedSource: record.expected_source,
    sourceAlso: record.source_also ?? [],
    must: record.must ?? [],
    mustNot: record.must_not ?? [],
    sure: record.sure,
  }));
}

/** The address, the site's home, or, where neither is known, a host that exists nowhere. */
function addressOf(record: CorpusRecord): string {
  const usable = [record.url, `https://${record.site}/`].find((address) => URL.canParse(address));
  return usable ?? 'https://unknown.example/';
}

/** Where a fixture stands on the web and why it is here. */
interface FixtureMeta {
  readonly url: string;
  readonly saved: string;
  readonly licence: string;
  readonly why: string;
  readonly pageClass: PageClass;
}

/** What reading a fixture must give. Texts left out are not compared. */
export interface FixtureExpectation {
  readonly level: string;
  /** Ids of signals that must speak; others may. */
  readonly signals: readonly string[];
  readonly source: {
    readonly state: string;
    readonly url?: string;
    readonly platform?: string;
    readonly name?: string;
  };
  /** Things taken away, by group; groups not named are not compared. */
  readonly journal: Readonly<Record<string, number>>;
  readonly title?: string;
  readonly published?: string;
  readonly byline?: string;
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
}

/** One of the project's own pages. */
export interface Fixture {
  readonly slug: string;
  readonly path: string;
  readonly meta: FixtureMeta;
  /** Absent until `npm run accept -- <slug>` wrote it. */
  readonly expected?: FixtureExpectation;
}

/** All fixture pages, by name. */
export async function readFixtures(): Promise<Fixture[]> {
  const entries = await readdir(fixturesFolder, { withFileTypes: true });
  const slugs = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(slugs.sort().map(readFixture));
}

async function readFixture(slug: string): Promise<Fixture> {
  const folder = join(fixturesFolder, slug);
  const meta = JSON.parse(await readFile(join(folder, 'meta.json'), 'utf8')) as FixtureMeta;
  const text = await readFile(join(folder, 'expected.json'), 'utf8').catch(() => undefined);
  const fixture = { slug, path: join(folder, 'page.html'), meta };
  return text === undefined ? fixture : { ...fixture, expected: JSON.parse(text) as FixtureExpectation };
}

/** The fixtures in the form of a corpus. */
export async function fixturesAsCorpus(): Promise<LabelledPage[]> {
  const fixtures = await readFixtures();
  return fixtures.map(({ slug, path, meta, expected }) => ({
    file: slug,
    path,
    url: meta.url,
    charset: 'utf-8',
    pageClass: meta.pageClass,
    kind: meta.why,
    expectedSource: expected?.source.url ?? (expected?.source.name ? `${expected.source.name} (no URL)` : ''),
    sourceAlso: [],
    must: expected?.must ?? [],
    mustNot: expected?.mustNot ?? [],
    sure: 'high',
  }));
}

/** Markup of a saved page; an unknown label of the character set is read as UTF-8. */
export async function decodePage(path: string, charset: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
