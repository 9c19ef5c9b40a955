import { describe, expect, it } from 'vitest';
import { type CpuProfile, timesOf } from '../../bench/shares';

/** A profile from paths of function names and the microseconds spent in each. */
function profileOf(spent: readonly (readonly [path: string, time: number])[]): CpuProfile {
  const ids = new Map<string, number>();
  const nodes: { id: number; callFrame: { functionName: string }; children: number[] }[] = [];
  const idOf = (path: string): number => {
    const known = ids.get(path);
    if (known !== undefined) return known;
    const cut = path.lastIndexOf('>');
    const node = { id: nodes.length + 1, callFrame: { functionName: path.slice(cut + 1) }, children: [] };
    nodes.push(node);
    ids.set(path, node.id);
    if (cut > 0) nodes[idOf(path.slice(0, cut)) - 1]?.children.push(node.id);
    return node.id;
  };
  const samples = spent.map(([path]) => idOf(path));
  return { nodes, samples, timeDeltas: [5, ...spent.map(([, time]) => time)] };
}

describe('shares of a reading', () => {
  it('gives the time of each sample to the innermost step around it', () => {
    const profile = profileOf([
      ['(root)>readPage>readFacts>enter', 30],
      ['(root)>readPage>extractArticle>chooseContent', 7],
      ['(root)>readPage>extractArticle>chooseContent>parse>_grabArticle', 20],
      ['(root)>readPage>extractArticle', 4],
    ]);
    expect([...timesOf(profile).steps]).toEqual([
      ['facts', 30],
      ['choose', 7],
      ['readability', 20],
      ['rest', 4],
    ]);
  });

  it('knows functions that the bundler renamed', () => {
    const profile = profileOf([
      ['(root)>readPage>tidy$2', 3],
      ['(root)>readPage>trace$1>find', 9],
    ]);
    expect([...timesOf(profile).steps]).toEqual([
      ['tidy', 3],
      ['trace', 9],
    ]);
  });

  it('keeps plain Readability and what is neither apart', () => {
    const profile = profileOf([
      ['(root)>timeReadability>timed>parse', 50],
      ['(root)>(garbage collector)', 11],
      ['(root)>measure>detect', 2],
    ]);
    expect(timesOf(profile)).toEqual({ steps: new Map(), readability: 50 });
  });
});
