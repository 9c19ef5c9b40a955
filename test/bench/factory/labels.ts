import type { Random } from './random';
import { readings, toTraditional } from './traditional';

/** Words that stand before the address of the text's source. */
const plainLabels = [
  '转载地址',
  '转载于',
  '转载自',
  '转自',
  '本文转自',
  '本文转载自',
  '文章转载自',
  '以上内容转载自',
  '转载来源',
  '原文链接',
  '原文地址',
  '原文出处',
  '原文网址',
  '原文',
  '本文来源',
  '文章来源',
  '内容来源',
  '来源',
  '文章出处',
  '出处',
  '来自',
  '源地址',
  '转至',
];
const traditionalLabels = [
  '轉載自',
  '轉自',
  '本文轉自',
  '原文連結',
  '原文出處',
  '原文網址',
  '文章來源',
  '來源',
  '轉載來源',
];
const spunLabels = ['起源', '文章起源', '转发自', '原文衔接', '本文转发自'];
const foreignLabels = ['source link', 'FROM', 'Source', 'via', 'Original link', 'Reposted from'];

/** A label with readings in brackets behind its characters, as converters leave them. */
function withReadings(label: string): string {
  return [...toTraditional(label)]
    .map((character) => {
      const reading = readings.get(character);
      return reading === undefined ? character : `${character}(${reading})`;
    })
    .join('');
}

/** A label in one of the shapes in which copies carry it. */
export function sourceLabel(random: Random): string {
  const kind = random.int(1, 20);
  if (kind <= 12) return random.pick(plainLabels);
  if (kind <= 15) return random.pick(traditionalLabels);
  if (kind <= 16) return random.pick(spunLabels);
  if (kind <= 18) return withReadings(random.pick(['转载自', '转载地址', '原文链接']));
  return random.pick(foreignLabels);
}
