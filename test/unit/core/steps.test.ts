import { describe, expect, test } from 'vitest';
import { finish, type Steps, timedSteps } from '../../../src/core/steps';

function* counted(pieces: number, done: number[]): Steps<string> {
  for (let piece = 0; piece < pieces; piece++) {
    done.push(piece);
    yield;
  }
  return 'all';
}

describe('work in steps', () => {
  test('is done piece by piece, and at once when nobody waits', () => {
    const done: number[] = [];
    const steps = counted(3, done);
    expect(done).toEqual([]);
    steps.next();
    expect(done).toEqual([0]);
    expect(finish(steps)).toBe('all');
    expect(done).toEqual([0, 1, 2]);
  });

  test('counts the time of its pieces, not of the pauses', () => {
    let clock = 0;
    const steps = timedSteps(
      (function* work(): Steps<string> {
        clock += 5;
        yield;
        clock += 7;
        return 'all';
      })(),
      () => clock,
    );
    expect(steps.next().done).toBe(false);
    clock += 1000;
    expect(finish(steps)).toEqual({ value: 'all', time: 12 });
  });
});
