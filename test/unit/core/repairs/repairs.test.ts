import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, findEdits, type Repair } from '../../../../src/core/repair';
import { bracketedPinyin } from '../../../../src/core/repairs/bracketed-pinyin';
import { censoredWord } from '../../../../src/core/repairs/censored-word';
import { repairs } from '../../../../src/core/repairs/index';
import { invisibleCharacters } from '../../../../src/core/repairs/invisible-characters';

/** The lines as one repair leaves them; the first is the title. */
function repaired(repair: Repair, lines: readonly string[]): readonly string[] {
  const edits = findEdits(repair, lines);
  return lines.map((text, line) =>
    applyEdits(
      text,
      edits.filter((edit) => edit.line === line),
    ),
  );
}

describe('invisible-characters', () => {
  test('go from between Han characters', () => {
    const lines = ['缓\u200b存', '先清\u200b空，\u200b再\u2060重\ufeff启。'];
    expect(repaired(invisibleCharacters, lines)).toEqual(['缓存', '先清空，再重启。']);
  });

  test.each([
    ['places to break a Latin word', '配置项 server.\u200btomcat.\u200bthreads 的默认值'],
    ['joined pictures', '一家人 👨\u200d👩\u200d👧 出门'],
    ['one behind a colon', '说明：\u200b先备份'],
    ['one at the end of a line', '先备份。\u200b'],
    ['one between Han and Latin', '用\u200bGit 管理'],
  ])('%s stay', (_name, text) => {
    expect(repaired(invisibleCharacters, ['', text])).toEqual(['', text]);
  });
});

describe('bracketed-pinyin', () => {
  test('goes from a copy in traditional characters, with what is broken behind it', () => {
    const lines = [
      '給新手的緩(huǎn)存指南',
      '這(zhè)個(gè)方法只適合小網(wǎng)站，訪問(wèn)\ufffd量一大就會出問(wèn)題。',
      '過(guò )期的數據要先刪掉，再從數據庫裡讀（dú）出來。',
    ];
    expect(repaired(bracketedPinyin, lines)).toEqual([
      '給新手的緩存指南',
      '這個方法只適合小網站，訪問量一大就會出問題。',
      '過期的數據要先刪掉，再從數據庫裡讀出來。',
    ]);
  });

  test('goes from simplified text where one character is glossed again and again', () => {
    const lines = [
      '',
      '先写(xiě)配置，再写(xiě)脚本，最后写(xiě)说明。',
      '重(chóng)新启动以后，再写(xiě)一次，重(chóng)试三遍。',
    ];
    expect(repaired(bracketedPinyin, lines)[1]).toBe('先写配置，再写脚本，最后写说明。');
    expect(repaired(bracketedPinyin, lines)[2]).toBe('重新启动以后，再写一次，重试三遍。');
  });

  test('goes without its tones too, second readings included', () => {
    const lines = [
      '',
      '先写(xie)配置，再写(xie)脚本，然后重(chong)新启动，等它加(jia)载完。',
      '如果还是不行，就重(chong)复上面的步骤，把日志写(xie)到另一个目(mu)录里。',
    ];
    expect(repaired(bracketedPinyin, lines)[1]).toBe('先写配置，再写脚本，然后重新启动，等它加载完。');
    expect(repaired(bracketedPinyin, lines)[2]).toBe('如果还是不行，就重复上面的步骤，把日志写到另一个目录里。');
  });

  test.each([
    [
      'a reading of rare characters',
      ['', '庭中有一株栴(zhān)檀，旁边立着一尊貔(pí)貅(xiū)。', '匾上写着夤(yín)缘二字，旁有耄(mào)耋(dié)老人。'],
    ],
    [
      'a lesson in reading',
      [
        '多音字的读音',
        '重(zhòng)量的重和重(chóng)复的重读音不同。',
        '长(cháng)短的长和长(zhǎng)大的长读音也不同，长(zhǎng)高、长(cháng)度都要记住。',
      ],
    ],
    [
      'a text printed with its pinyin',
      ['', '小(xiǎo)猫(māo)看(kàn)小(xiǎo)狗(gǒu)', '小(xiǎo)狗(gǒu)看(kàn)小(xiǎo)猫(māo)，小(xiǎo)鸟(niǎo)飞(fēi)'],
    ],
    [
      'words of programs',
      [
        '',
        '引脚(pin)接到总线(can)，长整型(long)放在目录(bin)里。',
        '引脚(pin)有两种，总线(can)有三种，平移(pan)和正切(tan)用在图形(tu)里，集合(men)不用。',
      ],
    ],
    [
      'French words',
      ['', '咖啡(café)和肉酱(pâté)都好吃。', '简历(résumé)要写短，陈词(cliché)要少，门面(façade)要稳。'],
    ],
    ['one gloss', ['', '這個字讀作學(xué)，意思是學習。']],
  ])('%s stays', (_name, lines) => {
    expect(repaired(bracketedPinyin, lines)).toEqual(lines);
  });
});

describe('censored-word', () => {
  test.each([
    ['点击 *** 作系统的设置，按提示 *** 作。', '点击操作系统的设置，按提示操作。'],
    [' *** 作步骤如下', '操作步骤如下'],
    ['下面的 *** 作都要管理员权限', '下面的操作都要管理员权限'],
  ])('%s', (text, mended) => {
    expect(repaired(censoredWord, ['', text])).toEqual(['', mended]);
  });

  test.each([
    '密码显示为 ***，作者没有解释原因',
    '*** 作者：佚名',
    '这本书的 *** 作者是谁',
    '加粗斜体写成 *** 作业 *** 就行',
    '2 *** 作 *** 的结果',
    '***作系统',
  ])('%s stays', (text) => {
    expect(repaired(censoredWord, ['', text])).toEqual(['', text]);
  });
});

describe('every repair', () => {
  test('leaves words of ordinary texts alone, whatever their order', () => {
    const word = fc.constantFrom(
      ...'操作系统 缓存 （见下图） 函数(main) 参数(a) 变量(li) 这里 。 ， ： Git git。 如图。 ? *** 作者 A、 读(dú) 重新 ﹏ … 2.5 👨‍👩‍👧 http://a.test/x $x$ e.g. 源码 龘'.split(
        ' ',
      ),
    );
    const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const hasSystem = (lines.join('').match(/读\(dú\)/g)?.length ?? 0) >= 4;
        fc.pre(!hasSystem);
        for (const repair of repairs) expect(findEdits(repair, lines), repair.id).toEqual([]);
      }),
    );
  });

  test('gives edits that lie in their lines and can be undone', () => {
    const piece = fc.constantFrom(
      '這(zhè)',
      '個(gè)',
      '點擊 *** 作',
      '過\u200b程',
      '。git',
      '源码l源',
      '讀',
      'a',
      ' ',
      '。',
    );
    const line = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        for (const repair of repairs) {
          let end = 0;
          let at = 0;
          for (const edit of findEdits(repair, lines)) {
            if (edit.line !== at) end = 0;
            at = edit.line;
            expect(edit.start).toBeGreaterThanOrEqual(end);
            expect(edit.end).toBeGreaterThan(edit.start);
            expect((lines[edit.line] ?? '').slice(edit.start, edit.end)).toBe(edit.before);
            end = edit.end;
          }
        }
      }),
    );
  });
});
