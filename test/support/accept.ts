import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countByReason } from '../../scripts/reading-lines';
import type { PageReading } from '../../src/core/reading';
import { decodePage, type Fixture, type FixtureExpectation, fixturesFolder, readFixtures } from '../bench/corpus';
import { openLab } from './lab';

/**
 * `npm run accept -- <slug> …`: writes `expected.json` of the named fixtures from what the engine gives now. Phrase
 * lists that stand there already are kept. Look at the difference before committing it.
 */
function expectationOf(reading: PageReading, fixture: Fixture): FixtureExpectation {
  const { verdict, source, journal, article } = reading;
  const platform = source.candidates.find((each) => each.kind === 'platform')?.platform;
  return {
    level: verdict.level,
    signals: verdict.signals.map((hit) => hit.id),
    source: {
      state: source.state,
      ...(source.best?.url === undefined ? {} : { url: source.best.url }),
      ...(source.best?.url === undefined && source.best?.author !== undefined ? { name: source.best.author } : {}),
      ...(platform === undefined ? {} : { platform }),
    },
    journal: Object.fromEntries([...countByReason(journal)].sort()),
    ...(article === undefined ? {} : { title: article.title, published: article.published, byline: article.byline }),
    must: fixture.expected?.must ?? [],
    mustNot: fixture.expected?.mustNot ?? [],
  };
}

const slugs = process.argv.slice(2);
const fixtures = (await readFixtures()).filter((fixture) => slugs.includes(fixture.slug));
if (fixtures.length < slugs.length || slugs.length === 0) {
  console.error('Name one or more folders of test/fixtures/pages.');
  process.exit(1);
}
const lab = await openLab();
try {
  for (const fixture of fixtures) {
    const { reading } = await lab.measure({ url: fixture.meta.url, html: await decodePage(fixture.path, 'utf-8') });
    if (reading === undefined) throw new Error(`${fixture.slug}: no reading`);
    const text = `${JSON.stringify(expectationOf(reading, fixture), undefined, 2)}\n`;
    await writeFile(join(fixturesFolder, fixture.slug, 'expected.json'), text);
    console.log(`${fixture.slug}: ${reading.verdict.level} ${reading.verdict.score}, ${reading.source.state}`);
  }
} finally {
  await lab.close();
}
