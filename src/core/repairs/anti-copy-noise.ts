import { type Edit, type Repair, removal } from '../repair';

/**
 * Signs in short groups, at the end of a line of Han text or alone in a line: forum software prints a sign, a blank
 * and a letter again and again (Discuz), others a mark before one to three letters or digits.
 */
const paired = /(?<=^|[\p{Script=Han}，。、；：？！）”])\s*(?:[\x20-\x3b][ \xa0][\x3f-\x7e]){5,40}\s*$/u;
const grouped =
  /(?<=^|[\p{Script=Han}，。、；：？！）”])\s+[^\w\s\u0080-\uffff]\w{1,3}(?:\s+[^\w\s\u0080-\uffff]\w{1,3}){3,14}\s*$/u;
const groupedAlone = /^\s*[^\w\s\u0080-\uffff]\w{1,3}(?:\s+[^\w\s\u0080-\uffff]\w{1,3}){3,14}\s*$/u;

/** How all of these end, in a pattern that is compiled at once. Signs may be pairs of surrogates. */
const noisyEnd = /(?:[ \xa0][\x3f-\x7e]|\s[^\w\s\u0080-\ud7ff]{1,2}\w{1,3})\s*$/;

interface Noise {
  readonly text: string;
  /** How many different signs lead its groups: noise is random, while switches, variables and numbers repeat one. */
  readonly marks: number;
}

function findNoise(line: string): Noise | undefined {
  const tail = line.slice(-200);
  if (!noisyEnd.test(tail)) return undefined;
  const [ofPairs] = paired.exec(tail) ?? [];
  if (ofPairs !== undefined) return { text: ofPairs, marks: new Set(ofPairs.match(/[^\w\s]/g)).size };
  const [ofGroups] = grouped.exec(tail) ?? groupedAlone.exec(tail) ?? [];
  if (ofGroups === undefined) return undefined;
  return { text: ofGroups, marks: new Set(ofGroups.match(/(?<=^|\s)[^\w\s]/g)).size };
}

/** Lines with noise from which it is a system, and the different signs in each; lines beside those need one less. */
const fewest = 2;
const fewestMarks = 3;
/** Different signs from which one line is enough, when it stands behind a stop. */
const manyMarks = 4;

/**
 * Random signs behind paragraphs: forums print them invisibly against copying, and on the copy they can be seen.
 *
 * @example 装好以后重启一次。 ~a3 %K7 :9b @Q → 装好以后重启一次。
 */
export const antiCopyNoise: Repair = {
  id: 'anti-copy-noise',
  find(lines) {
    const edits: Edit[] = [];
    let sure = 0;
    lines.forEach((text, line) => {
      if (line === 0 || !/[!-/:-@[-`{-~]/.test(text)) return;
      const noise = findNoise(text);
      if (noise === undefined || noise.marks < 2) return;
      const start = text.length - noise.text.length;
      const isBehindStop = /[。！？]$/.test(text.slice(0, start));
      if (noise.marks >= fewestMarks) sure += noise.marks >= manyMarks && isBehindStop ? fewest : 1;
      edits.push(removal(lines, line, start, text.length));
    });
    return sure < fewest ? [] : edits;
  },
};
