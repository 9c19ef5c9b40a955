/** A CPU profile as Chromium's profiler gives it, as far as it is read here. */
export interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string };
    readonly children?: readonly number[];
  }[];
  readonly samples?: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas?: readonly number[];
}

/** What a reading is parted into, and the functions that do it; inside one another the inner one counts. */
const steps: readonly (readonly [step: string, ...functions: readonly string[]])[] = [
  ['facts', 'readFacts'],
  ['judge', 'detect'],
  ['trace', 'trace'],
  ['copy', 'copyInert'],
  ['metadata', 'readMetadata'],
  [
    'prepare',
    'markHiddenBySheets',
    'resolveImages',
    'setStandIns',
    'makeAddressesAbsolute',
    'restoreFormulae',
    'normaliseCode',
    'wrapRuns',
  ],
  ['noise', 'removeNoise'],
  ['choose', 'chooseContent'],
  ['readability', 'parse'],
  ['tidy', 'dropPlaceholderTexts', 'tidy', 'dropUnkeptAttributes'],
  ['repair', 'repairContent'],
  ['sanitise', 'sanitizeContent', 'sanitize'],
  ['count', 'countArticle'],
];
const stepOf = new Map(steps.flatMap(([step, ...functions]) => functions.map((name) => [name, step] as const)));
const ours = 'readPage';
const theirs = 'timeReadability';
const rest = 'rest';

/** Names of all steps, in the order of a reading. */
export const stepNames: readonly string[] = [...steps.map(([step]) => step), rest];

/** Microseconds by step, and of plain Readability, which is their unit. */
export interface StepTimes {
  readonly steps: ReadonlyMap<string, number>;
  readonly readability: number;
}

/** Sums a profile's samples by step; functions are known by their names, so the script must not be minified. */
export function timesOf(profile: CpuProfile): StepTimes {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  const homes = new Map<number, string | undefined>();
  const homeOf = (id: number): string | undefined => {
    let step: string | undefined;
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      // A bundler tells functions of one name apart by numbers.
      const name = nodes.get(at)?.callFrame.functionName.replace(/\$\d+$/, '') ?? '';
      if (name === theirs) return theirs;
      if (name === ours) return step ?? rest;
      step ??= stepOf.get(name);
    }
    return undefined;
  };
  const sums = new Map<string, number>();
  profile.samples?.forEach((id, at) => {
    if (!homes.has(id)) homes.set(id, homeOf(id));
    const home = homes.get(id);
    // A sample stands for the time up to the next one.
    if (home !== undefined) sums.set(home, (sums.get(home) ?? 0) + (profile.timeDeltas?.[at + 1] ?? 0));
  });
  const readability = sums.get(theirs) ?? 0;
  sums.delete(theirs);
  return { steps: sums, readability };
}
