import { describe, expect, test } from 'vitest';
import { compareRules, fingerprint, parseMarks, withMarks, withRules } from '../../../src/core/lists/compare-rules';
import type { SiteRule } from '../../../src/core/rules/rule';

const rule: SiteRule = { id: 'own-1', name: '示例', match: ['*://a.example.cn/*'], mode: 'clean', enabled: true };
const changed: SiteRule = { ...rule, mode: 'reader', article: '.content', remove: ['.b', '.c'] };

describe('a rule of a file', () => {
  test('is new when neither its id nor its addresses are known', () => {
    const other = { ...rule, id: 'x', match: ['*://b.example.cn/*'] };
    expect(compareRules([other], [rule], {})).toEqual([{ kind: 'new', rule: other }]);
  });

  test('is the same when no field differs, whatever its id', () => {
    expect(compareRules([{ ...rule, id: 'x' }], [rule], {})).toEqual([{ kind: 'same', rule }]);
  });

  test('conflicts with what the user wrote, and says which fields and lines', () => {
    const own = { ...rule, remove: ['.a', '.b'] };
    expect(compareRules([{ ...changed, id: 'x' }], [own], {})).toEqual([
      {
        kind: 'conflict',
        rule: changed,
        changes: [
          { field: 'mode', before: ['clean'], after: ['reader'] },
          { field: 'article', before: [], after: ['.content'] },
          { field: 'remove', before: ['.a'], after: ['.c'] },
        ],
      },
    ]);
  });

  test('is a plain change when an import brought the old one and nobody touched it since', () => {
    const marks = withMarks({}, [rule], [rule]);
    expect(compareRules([changed], [rule], marks)[0]?.kind).toBe('changed');
    const touched = { ...rule, note: 'mine' };
    expect(compareRules([changed], [touched], marks)[0]?.kind).toBe('conflict');
  });

  test('does not meet one that another rule of the file has met already', () => {
    const twin = { ...rule, id: 'y', mode: 'off' as const };
    expect(compareRules([rule, twin], [rule], {}).map(({ kind }) => kind)).toEqual(['same', 'new']);
  });
});

test('chosen rules replace their namesakes in place and are added otherwise', () => {
  const other: SiteRule = { ...rule, id: 'own-2' };
  const fresh = { ...rule, id: 'own-3' };
  expect(withRules([rule, other], [fresh, changed])).toEqual([changed, other, fresh]);
});

test('fingerprints differ with the contents and not with the id', () => {
  expect(fingerprint(rule)).toBe(fingerprint({ ...rule, id: 'x' }));
  expect(new Set([rule, changed, { ...rule, enabled: false }, { ...rule, name: 'x' }].map(fingerprint)).size).toBe(4);
});

test('marks of rules that are gone are forgotten, and damaged ones left out', () => {
  const marks = withMarks({ gone: 'abc' }, [rule], [rule]);
  expect(Object.keys(marks)).toEqual(['own-1']);
  expect(parseMarks({ ...marks, odd: 5, long: 'x'.repeat(50) })).toEqual(marks);
  expect([null, 'x', 5, []].map(parseMarks)).toEqual([{}, {}, {}, {}]);
});
