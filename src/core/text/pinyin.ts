const syllable =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?(?:a(?:i|ng?|o)?|e(?:i|ng?|r)?|i(?:a(?:ng?|o)?|e|ng?|ong|u)?|o(?:ng|u)?|u(?:a(?:i|ng?)?|e|i|n|o)?)$/;

/** Marks of tones, and the dots of ü, once they stand apart from their letters. */
const marks = /[\u0300-\u036f]/g;
const toneMarks = /[\u0300\u0301\u0304\u030c]/;

/** A syllable as it is written in brackets. */
export interface Syllable {
  /** Letters without marks (`lü` is `lu`). */
  readonly letters: string;
  readonly isToned: boolean;
}

/** Reads one syllable of pinyin, with or without its tone. Anything else (`cafe`, `main`, two syllables) is `undefined`. */
export function readSyllable(text: string): Syllable | undefined {
  const apart = text.replace(/ɡ/g, 'g').replace(/ɑ/g, 'a').normalize('NFD');
  const letters = apart.replace(marks, '');
  return syllable.test(letters) ? { letters, isToned: toneMarks.test(apart) } : undefined;
}

/** The first character of each initial letter in dictionary order; no syllable begins with i, u or v. */
const firsts = 'a阿b八c嚓d哒e妸f发g旮h哈j讥k咔l垃m痳n拏o噢p妑q七r呥s扨t它w穵x夕y丫z帀';
const initials = (firsts.match(/../gu) ?? []).map((pair) => ({ letter: pair[0] ?? '', first: [...pair][1] ?? '' }));

/** Common characters with a second reading under another letter, and that letter. */
const secondReadings =
  '重c长c行h还x调t系j单s弹t传c藏z乐y校j降x参s率l石d会k着c给j便p差c朝z盛c省x似s宿x折s秘b暴p曝b绿l车j仇q区o尉y解x角j觉j朴p曾c伯b吓h虾h咳k仔z匙s谁s说y拾s殖s扎z剥b露l落l大d沈c';

let order: Intl.Collator | undefined;

/** Letters with which a character's reading may begin. Dictionary order of the platform; `''` for what has no reading. */
export function initialsOf(character: string): string {
  order ??= new Intl.Collator('zh-u-co-pinyin');
  let found = '';
  for (const { letter, first } of initials) {
    if (order.compare(first, character) > 0) break;
    found = letter;
  }
  const at = secondReadings.indexOf(character);
  return at < 0 ? found : found + (secondReadings[at + 1] ?? '');
}
