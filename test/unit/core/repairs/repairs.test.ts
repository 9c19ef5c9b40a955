import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, findEdits, type Repair, untouchable } from '../../../../src/core/repair';
import { antiCopyNoise } from '../../../../src/core/repairs/anti-copy-noise';
import { appendedKeyword } from '../../../../src/core/repairs/appended-keyword';
import { bracketedPinyin } from '../../../../src/core/repairs/bracketed-pinyin';
import { censoredWord } from '../../../../src/core/repairs/censored-word';
import { repairs } from '../../../../src/core/repairs/index';
import { invisibleCharacters } from '../../../../src/core/repairs/invisible-characters';
import { saltedStop } from '../../../../src/core/repairs/salted-stop';
import { wordFragment } from '../../../../src/core/repairs/word-fragment';

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

  test('goes from simplified text where only the glossed characters are traditional', () => {
    const lines = [
      '',
      '早上起來(lái)先看日志，這(zhè)一步不能省。',
      '每個(gè)服务都要看，过了時(shí)间就查不到了，之後(hòu)只能猜。',
    ];
    expect(repaired(bracketedPinyin, lines).join('')).not.toMatch(/[()]/);
  });

  test('goes from a text about characters too, but for what that text explains', () => {
    const lines = [
      '生僻字的讀音',
      '這(zhè)幾個(gè)字都不常用，讀音要查字典。寫(xiě)的時(shí)候要小心。',
      '“長”在長(cháng)短裡和長(zhǎng)大裡讀音不同，多音字都是這(zhè)樣來(lái)的。',
    ];
    expect(repaired(bracketedPinyin, lines).slice(1)).toEqual([
      '這幾個字都不常用，讀音要查字典。寫的時候要小心。',
      '“長”在長(cháng)短裡和長(zhǎng)大裡讀音不同，多音字都是這樣來的。',
    ]);
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

describe('appended-keyword', () => {
  test('goes from behind the last stops when it is one and the same', () => {
    const lines = ['', '先装好依赖。git', '再写配置。', '最后重启服务。git', '用 git 拉下来的代码也一样！git ', '收工'];
    expect(repaired(appendedKeyword, lines)).toEqual([
      '',
      '先装好依赖。',
      '再写配置。',
      '最后重启服务。',
      '用 git 拉下来的代码也一样！ ',
      '收工',
    ]);
  });

  test('goes when the words are different tags', () => {
    const lines = ['', '启动很慢。java', '原因有三个。数据库', '前两个好办。redis', '第三个要等。'];
    expect(repaired(appendedKeyword, lines)).toEqual([
      '',
      '启动很慢。',
      '原因有三个。',
      '前两个好办。',
      '第三个要等。',
    ]);
  });

  test('goes in Han when the text is about it, before code as well where it is in Latin letters', () => {
    const han = ['给猫搬家', '先关好门。猫', '再关好窗。猫', '一天喂两次。', '最后打开笼子。猫', '等着。', '别急。'];
    expect(repaired(appendedKeyword, han).join('')).toBe(
      '给猫搬家先关好门。再关好窗。一天喂两次。最后打开笼子。等着。别急。',
    );
    const shown = ['', '先写。前端', untouchable, '再改。前端', '完成。前端', '好了。'];
    expect(repaired(appendedKeyword, shown)[1]).toBe('先写。');
    const latin = ['', '先写。html', '再改。html', '看这里。html', untouchable, '完成。html'];
    expect(repaired(appendedKeyword, latin)[3]).toBe('看这里。');
  });

  test.each([
    [
      'half sentences that lead on',
      ['', '先点这里。如图', untouchable, '再点那里。如图', untouchable, '好了。如图', untouchable],
    ],
    [
      'names of languages over their code',
      ['', '写法一。Java', untouchable, '写法二。Java', untouchable, '写法三。Java', untouchable],
    ],
    [
      'answers',
      [
        '',
        '能用吗？可以',
        '要钱吗？不要',
        '支持吗？可以',
        '好用吗？可以',
        '说完了。',
        '再见。',
        '真的。',
        '没了。',
        '走了。',
      ],
    ],
    ['links', ['', '第一篇。阅读全文', '第二篇。阅读全文', '第三篇。阅读全文']],
    [
      'badges',
      [
        '',
        '这个怎么装！\nNew',
        '那个怎么拆！ New',
        '都不会！New',
        '谁来教我！\n精华',
        '我也想学！\n精华',
        '求带！\n精华',
      ],
    ],
    ['a word twice', ['', '我用它。Git', '他也用。Git', '大家都用。']],
    ['addresses', ['', '见这里！m.a.test', '见那里。m.a.test', '都见过。m.a.test']],
  ])('%s stay', (_name, lines) => {
    expect(repaired(appendedKeyword, lines)).toEqual(lines);
  });
});

describe('word-fragment', () => {
  test('goes from the middle of words', () => {
    const lines = ['', '这个问码l源题要分两步处码l源理。', '先看日志，再看码l源配置，最后重新启码l源动。'];
    expect(repaired(wordFragment, lines).slice(1)).toEqual([
      '这个问题要分两步处理。',
      '先看日志，再看配置，最后重新启动。',
    ]);
  });

  test('goes whole when it is longer, and of no known search word', () => {
    const lines = [
      '',
      '这个问彩票q彩题要分两步处彩票q彩理。',
      '先看日彩票q彩志，再看配彩票q彩置，最后重新启彩票q彩动。',
    ];
    expect(repaired(wordFragment, lines).slice(1)).toEqual([
      '这个问题要分两步处理。',
      '先看日志，再看配置，最后重新启动。',
    ]);
  });

  test.each([
    ['keys', ['', '进入以后按q键退出，中途按q键也可以，什么时候按q键都行，忘了按q键就关窗口。']],
    ['indices', ['', '取第n个元素，把第n个和第一个交换，直到第n个不变，再看第n个是谁。']],
    ['axes', ['', '沿着x轴移动，绕着x轴旋转，再把着x轴的箭头画长，靠着x轴写字。']],
    ['a fragment once', ['', '这个问码l源题要分两步处理。']],
  ])('%s stay', (_name, lines) => {
    expect(repaired(wordFragment, lines)).toEqual(lines);
  });
});

describe('salted-stop', () => {
  test('goes from before the stops, behind Latin words and formulae too', () => {
    const lines = ['', '先装好依赖龘爨。再写配置麤齉。', `最后重启 nginx靐驫。结果是${untouchable}灪厵。还有问题吗？`];
    expect(repaired(saltedStop, lines).slice(1)).toEqual([
      '先装好依赖。再写配置。',
      `最后重启 nginx。结果是${untouchable}。还有问题吗？`,
    ]);
  });

  test('goes from fewer stops where it is very rare and stands nowhere else', () => {
    const lines = [
      '',
      '先装好依赖龘爨。再写一份配置。然后启动服务麤齉。看一眼日志。没有报错就行。',
      '有报错就重来一次靐驫。停掉以后再删。删完以后再装灪厵。装完再看。还是不行就算了。不急。',
    ];
    expect(repaired(saltedStop, lines).join('')).not.toMatch(/[龘麤靐灪]/);
    const about = [...lines, '龘读作踏。'];
    expect(repaired(saltedStop, about)).toEqual(about);
  });

  test('goes when it is of any characters, which stand nowhere else', () => {
    const ends = ['赡艰', '蚀瘫', '斑匪', '绑嘱', '呜袜', '暂祭', '吓丑', '虾玫', '叉吐', '崩狠', '', ''];
    const heads = [
      '先装好依赖',
      '再写配置',
      '然后启动',
      '看一眼日志',
      '没有报错就行',
      '有报错就重来',
      '重来之前先停',
      '停了再删',
      '删了再装',
      '装完再看',
      '还是不行',
      '那就算了',
    ];
    const text = (salted: boolean) => heads.map((head, at) => `${head}${salted ? ends[at] : ''}。`).join('');
    expect(repaired(saltedStop, ['', text(true)])[1]).toBe(text(false));
  });

  test.each([
    [
      'names of people',
      ['', '摄影的是张晟睿。写字的是李懿轩。排版的是陈煜炜。看稿的是王翀燚。', '就这些人。干了三年。没有换过。'],
    ],
    ['names of birds', ['', '这种水鸟叫鸬鹚。那种叫䴙䴘。树上的叫鹡鸰。飞走的叫鸳鸯。']],
    ['words of monsters', ['', '贪吃的叫饕餮。山里的叫魑魅。水里的叫魍魉。门上的叫貔貅。']],
    ['ordinary endings', ['', '先装好依赖。再写配置。最后重启。好了。']],
    [
      'few of many',
      ['', '写作龘爨。读不出来。也写不出来。问了老师。老师查了书。书上也没有。写作麤齉。写作靐驫。算了。'],
    ],
    [
      'a pair that the text speaks of',
      ['', '招牌写龘爨两个字，他只认得龘爨。旁边是麤齉堂，堂主叫麤齉。对面靐驫楼，楼上写靐驫。'],
    ],
  ])('%s stay', (_name, lines) => {
    expect(repaired(saltedStop, lines)).toEqual(lines);
  });
});

describe('anti-copy-noise', () => {
  test('goes from behind paragraphs and from lines of its own', () => {
    const lines = [
      '',
      '装好以后重启一次。 ~a3 %K7 :9b @Q ',
      '再看一眼日志。',
      ' #H .72 !eac ^ikd',
      '没有问题就收工。 ,a ,2F +87b ,g38',
    ];
    expect(repaired(antiCopyNoise, lines).map((text) => text.trim())).toEqual([
      '',
      '装好以后重启一次。',
      '再看一眼日志。',
      '',
      '没有问题就收工。',
    ]);
  });

  test('goes in the form that forums print', () => {
    const lines = ['', '装好以后重启一次。, R1 x& M: b5 K. p', "再看一眼日志。! q9 D( w' ~3 H; c"];
    expect(repaired(antiCopyNoise, lines).slice(1)).toEqual(['装好以后重启一次。', '再看一眼日志。']);
  });

  test.each([
    ['switches', ['', '常用的有 -a -l -h -t', '也可以写 -x -v -f -z']],
    ['variables', ['', '依次是 $1 $2 $3 $4 $5', '结果放进 $a $b $c $d']],
    ['numbers of questions', ['', '见问题 #1 #2 #3 #4', '还有 #5 #6 #7 #8']],
    ['sigils once', ['', '变量的前缀有 $a @b %c &d']],
    ['English', ['', '标题是 A, B, C and D.', 'It is (as I said) a "test".']],
    ['faces', ['', '真好 :) :D', '再见 :P ^_^']],
  ])('%s stay', (_name, lines) => {
    expect(repaired(antiCopyNoise, lines)).toEqual(lines);
  });
});

describe('the cheap look before a dear pattern silences nothing', () => {
  test('that signs of any kind make', () => {
    const sign = fc.constantFrom(...'! # % & * + = ? @ ^ ~ < { 🙂'.split(' '));
    const noise = fc
      .tuple(
        fc.uniqueArray(sign, { minLength: 4, maxLength: 8 }),
        fc.stringMatching(/^\w{1,3}$/),
        fc.stringMatching(/^ {0,3}$/),
      )
      .map(([signs, letters, end]) => signs.map((one) => ` ${one}${letters}`).join('') + end);
    fc.assert(
      fc.property(noise, noise, (first, second) => {
        const lines = ['', `装好以后重启一次。${first}`, `再看一眼日志。${second}`];
        expect(repaired(antiCopyNoise, lines)).toEqual(['', '装好以后重启一次。', '再看一眼日志。']);
      }),
    );
  });

  test('that letters with tones make, however they are written', () => {
    const opening = fc.constantFrom('(', '（', '( ');
    const closing = fc.constantFrom(')', '）', ' )', ')\ufffd');
    const form = fc.constantFrom('NFC', 'NFD');
    fc.assert(
      fc.property(opening, closing, form, (open, close, normal) => {
        const gloss = (reading: string) => open + reading.normalize(normal) + close;
        const line = `這${gloss('zhè')}個${gloss('gè')}方法來${gloss('lái')}得快，步驟也不多`;
        expect(repaired(bracketedPinyin, ['', line, line])).toEqual([
          '',
          '這個方法來得快，步驟也不多',
          '這個方法來得快，步驟也不多',
        ]);
      }),
    );
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
