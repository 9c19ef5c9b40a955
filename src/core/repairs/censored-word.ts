import type { Edit, Repair } from '../repair';

/** What the filter leaves of `操作`: three asterisks between blanks, in the middle of a sentence or before a fixed word. */
const censored =
  /(?:(?<=[\p{Script=Han}\p{L}\p{N}，。、；：！？）】》”"'])|(?<=^\s*)(?= ?\*{3} 作(?:系统|系統|步骤|步驟|指南|流程|方法))) ?\*{3} 作(?![者为為用品业業家文曲物弊废廢风風罢罷主战戰])/gu;

/**
 * A word filter on the way took the first half of `操作` for an insult: ` *** 作`. No other word with 作 is ever hit, and
 * where another word might be meant (`*** 作者`) nothing is changed.
 *
 * @example 点击 *** 作系统的设置 → 点击操作系统的设置
 */
export const censoredWord: Repair = {
  id: 'censored-word',
  find(lines) {
    const edits: Edit[] = [];
    lines.forEach((text, line) => {
      if (!text.includes('*** 作')) return;
      // Pairs of asterisks are emphasis that was not rendered.
      if ((text.match(/\*{3}/g)?.length ?? 0) !== (text.match(/\*{3} 作/g)?.length ?? 0)) return;
      for (const { index, 0: before } of text.matchAll(censored)) {
        edits.push({ line, start: index, end: index + before.length, before, after: '操作' });
      }
    });
    return edits;
  },
};
