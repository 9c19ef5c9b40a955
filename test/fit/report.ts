import { repostThreshold, type SignalId } from '../../src/core/weights';
import { share, table } from '../bench/tables';
import type { Example } from './examples';
import {
  type Figures,
  type Fit,
  figuresOf,
  isCalled,
  observationsOf,
  type Points,
  pointsOfToday,
  pooled,
  scoreOf,
} from './fit';
import { guesses } from './guesses';
import { chanceOf, type Sighting, sightingOf } from './model';

type Print = (text: string) => void;
type Row = readonly (string | number)[];

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const figureCells = ({ precision, recall, called, reposts }: Figures): Row => [
  percent(precision),
  percent(recall),
  called,
  reposts,
];

function signRow(id: string, fit: Fit, seen: Sighting, inCorpus: Sighting): Row {
  const free = seen.freeReposts + seen.freeOriginals;
  return [
    id,
    guesses[id as SignalId],
    pointsOfToday.get(id) ?? 0,
    fit.points.get(id) ?? 0,
    seen.reposts,
    seen.originals,
    share(seen.reposts, seen.reposts + seen.originals),
    seen.groups,
    `${inCorpus.reposts}/${inCorpus.originals}`,
    share(seen.freeReposts, free),
  ];
}

function printWeights(pages: readonly Example[], fit: Fit, print: Print): void {
  const observations = observationsOf(pages);
  const counters = new Set([...fit.points].filter(([, points]) => points < 0).map(([id]) => id));
  const corpus = observations.filter(({ from }) => from === 'corpus');
  print('\nPoints of the signs; “alone” is the share of reposts where nothing speaks against');
  print(
    table([
      ['sign', 'guess', 'now', 'fitted', 'reposts', 'others', 'share', 'sites', 'corpus', 'alone'],
      ...[...fit.points.keys()].map((id) =>
        signRow(id, fit, sightingOf(id, observations, counters), sightingOf(id, corpus, counters)),
      ),
    ]),
  );
}

function printFigures(pages: readonly Example[], fit: Fit, print: Print): void {
  const row = (name: string, some: readonly Example[], points: Points): Row => [
    name,
    some.filter((page) => page.isScored).length,
    ...figureCells(figuresOf(some, points)),
  ];
  const corpus = pages.filter((page) => page.from === 'corpus');
  const factory = pages.filter((page) => page.from === 'factory');
  print(`\nOn the pages learnt from; an original called a repost counts ${fit.caution} times a missed repost`);
  print(
    table([
      ['', 'pages', 'precision', 'recall', 'called', 'reposts'],
      row('corpus, points of now', corpus, pointsOfToday),
      row('corpus, fitted', corpus, fit.points),
      row('factory, points of now', factory, pointsOfToday),
      row('factory, fitted', factory, fit.points),
    ]),
  );
}

function printTrials({ trials }: Fit, print: Print): void {
  const training = pooled(trials.map((trial) => trial.training));
  const test = pooled(trials.map((trial) => trial.test));
  const ofOrigin = (from: Example['from']) =>
    pooled(
      trials.map(({ tested, points }) =>
        figuresOf(
          tested.filter((page) => page.from === from),
          points,
        ),
      ),
    );
  const difference = (training.precision - test.precision) * 100;
  print(`\n${trials.length}-fold cross-validation; no site and no family is in two parts`);
  print(
    table([
      ['part', 'precision', 'recall', 'called', 'reposts', 'training precision', 'recall'],
      ...trials.map(
        (trial, at): Row => [
          at + 1,
          ...figureCells(trial.test),
          percent(trial.training.precision),
          percent(trial.training.recall),
        ],
      ),
      ['all', ...figureCells(test), percent(training.precision), percent(training.recall)],
      ['of these corpus', ...figureCells(ofOrigin('corpus')), '', ''],
      ['of these factory', ...figureCells(ofOrigin('factory')), '', ''],
    ]),
  );
  print(`precision in the test is ${difference.toFixed(1)} points below training (bar: within 2)`);
}

const BANDS = [Number.NEGATIVE_INFINITY, 0, 20, 35, 50, 70, 90, 120, Number.POSITIVE_INFINITY] as const;

/** Bands of the score, of pages not learnt from, against what the pages are. */
function printCalibration({ trials }: Fit, print: Print): void {
  const scored = trials.flatMap(({ tested, points }) =>
    tested.filter((page) => page.isFitted).map((page) => ({ page, score: scoreOf(page, points) })),
  );
  const rows = BANDS.slice(1).map((end, at): Row => {
    const start = BANDS[at] ?? 0;
    const inside = scored.filter(({ score }) => score >= start && score < end);
    const expected = inside.reduce((sum, { score }) => sum + chanceOf(score, repostThreshold), 0);
    const reposts = inside.filter(({ page }) => page.isRepost).length;
    const name = Number.isFinite(start) ? `${start} …` : 'below 0';
    return [name, inside.length, share(reposts, inside.length), share(expected, inside.length)];
  });
  print('\nShare of reposts by score, each page scored by points that never saw its site');
  print(table([['points', 'pages', 'reposts', 'by the model'], ...rows]));
}

function printErrors(pages: readonly Example[], points: Points, print: Print): void {
  for (const page of pages) {
    if (!page.isScored || isCalled(page, points) === page.isRepost) continue;
    const signs = page.hits.map((hit) => `${hit} ${points.get(hit)}`).join(', ');
    const kind = page.isRepost ? 'missed' : 'FALSE ';
    print(`${kind} ${page.id} (${page.isRefused ? 'refused' : scoreOf(page, points)}) ${signs}`);
  }
}

/** Prints everything that a person needs to judge a fit. */
export function printFit(pages: readonly Example[], fit: Fit, isListing: boolean, print: Print): void {
  printWeights(pages, fit, print);
  printFigures(pages, fit, print);
  printTrials(fit, print);
  printCalibration(fit, print);
  if (!isListing) return;
  print('\nErrors with the fitted points');
  printErrors(pages, fit.points, print);
}
