import { describe, expect, test } from 'vitest';
import { signals } from '../../src/core/signals';
import { possibleShare, repostThreshold, weights } from '../../src/core/weights';

describe('src/core/weights.ts', () => {
  test.each(signals.map((signal) => [signal.id, signal] as const))('%s has points of its sign', (id, { sign }) => {
    expect(Number.isInteger(weights[id]), `${id}: whole points`).toBe(true);
    expect(Math.sign(weights[id]), `${id} speaks ${sign}`).toBe(sign === 'for' ? 1 : -1);
  });

  test('no weight is left over from a sign that is gone', () => {
    const ids: readonly string[] = signals.map(({ id }) => id);
    expect(Object.keys(weights).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('the scale is the one that the screens speak of', () => {
    expect({ repostThreshold, hint: repostThreshold * possibleShare }).toEqual({ repostThreshold: 50, hint: 35 });
  });
});
