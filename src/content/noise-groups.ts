import type { Noise } from '../dom/strip';

/** Removals of one kind, as a person reads them. */
export interface NoiseGroup {
  /** Message key suffix: `reason_` + this. */
  readonly reason: string;
  readonly count: number;
  /** First words of the first one. */
  readonly sample: string;
}

/** Removals by kind, the largest kind first. */
export function groupNoise(noise: readonly Noise[]): readonly NoiseGroup[] {
  const groups = new Map<string, NoiseGroup>();
  for (const { entry } of noise) {
    const known = groups.get(entry.reason);
    const count = (known?.count ?? 0) + entry.count;
    groups.set(entry.reason, { reason: entry.reason, count, sample: known?.sample || entry.preview });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}
