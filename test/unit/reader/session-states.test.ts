import { describe, expect, test } from 'vitest';
import { nextStep, type SessionAction, type SessionEvent, type SessionState } from '../../../src/reader/session-states';

/** Goes through events from `closed`; gives the state at the end and all that was done. */
function goThrough(...events: readonly SessionEvent[]): { state: SessionState; done: readonly SessionAction[] } {
  let state: SessionState = 'closed';
  const done: SessionAction[] = [];
  for (const event of events) {
    const step = nextStep(state, event);
    if (!step) continue;
    state = step.state;
    done.push(step.action);
  }
  return { state, done };
}

const opened = ['toggle', 'read'] as const;
const aside = [...opened, 'locate'] as const;

describe('the way of a reader', () => {
  test.each<[string, readonly SessionEvent[], SessionState, readonly SessionAction[]]>([
    ['opens and closes by the icon', [...opened, 'toggle'], 'closed', ['begin', 'show', 'end']],
    ['a click while it opens takes it back', ['toggle', 'toggle'], 'closed', ['begin', 'end']],
    ['a late result finds nothing to show', ['toggle', 'leave', 'read'], 'closed', ['begin', 'end']],
    ['looks at the page and comes back', [...aside, 'return'], 'open', ['begin', 'show', 'point', 'come-back']],
    [
      'the icon comes back from the page as well',
      [...aside, 'toggle'],
      'open',
      ['begin', 'show', 'point', 'come-back'],
    ],
    ['an offer that nobody takes ends', [...aside, 'expire'], 'closed', ['begin', 'show', 'point', 'end']],
    ['tries again after a failure', [...opened, 'retry', 'read'], 'open', ['begin', 'show', 'read', 'show']],
    ['follows settings', [...opened, 'settings'], 'open', ['begin', 'show', 'follow']],
    ['needs no settings while closed', ['settings', 'resumed'], 'closed', []],
    ['comes back with its page', [...opened, 'resumed'], 'open', ['begin', 'show', 'resume']],
    ['is opening when its page comes back', ['toggle', 'resumed', 'read'], 'open', ['begin', 'resume', 'show']],
  ])('%s', (_name, events, state, done) => {
    expect(goThrough(...events)).toEqual({ state, done });
  });
});

describe('another address', () => {
  test('never finds the old article on the screen', () => {
    expect(goThrough(...opened, 'moved')).toEqual({ state: 'closed', done: ['begin', 'show', 'depart'] });
    expect(goThrough(...aside, 'moved')).toEqual({ state: 'closed', done: ['begin', 'show', 'point', 'depart'] });
  });

  test('is read instead of the former one while the reader opens', () => {
    expect(goThrough('toggle', 'moved', 'read')).toEqual({ state: 'open', done: ['begin', 'restart', 'show'] });
  });
});

test('whatever is open gives the page back to a newer reader, and when the page throws it out', () => {
  for (const way of [['toggle'], opened, aside] as const) {
    expect(goThrough(...way, 'replaced').state).toBe('closed');
    expect(goThrough(...way, 'replaced').done.at(-1)).toBe('end');
  }
  expect(goThrough('toggle', 'lost').done.at(-1)).toBe('end');
  expect(goThrough(...opened, 'lost').done.at(-1)).toBe('end');
});

test('every way out of an open state gives the page back', () => {
  const events: readonly SessionEvent[] =
    'toggle leave read retry locate return expire moved lost replaced settings resumed'.split(' ') as SessionEvent[];
  for (const state of ['opening', 'open', 'aside'] as const) {
    for (const event of events) {
      const step = nextStep(state, event);
      if (step?.state === 'closed') expect(['end', 'depart']).toContain(step.action);
    }
  }
});
