import './fake-extension';

import { afterEach, describe, expect, test } from 'vitest';
import { waitFor } from '../../support/wait-for';
import { background, sentAs } from './fake-extension';
import { closeReader, contextWith, control, openReader, textOf } from './open-reader';
import { readingOf } from './readings';

afterEach(closeReader);

const states = [
  {
    state: 'traced',
    kicker: '已找到原文',
    headline: 'www.cnblogs.com/example/p/10923000.html',
    reason: '页面的“转载自”写着这个地址，规范链接指向这篇文章。两处线索互相印证。',
    trace: ['本页copy.example.com', '平台与作者博客园，example', '原文p/10923000.html'],
    actions: ['打开原文', '复制链接', '核对原文', ''],
  },
  {
    state: 'likely',
    kicker: '很可能的出处',
    headline: 'www.cnblogs.com/example/p/10923000.html',
    reason: '页面的“转载自”写着这个地址，只有这一处线索，溯源没有打开它核对。',
    trace: ['本页copy.example.com', '平台与作者博客园，example', '原文，把握：中p/10923000.html'],
    actions: ['打开原文', '搜索原文', '核对原文', ''],
  },
  {
    state: 'self-citing',
    kicker: '只引用了自己',
    headline: '“转载地址”写的是本站自己，原文没有标明',
    reason:
      '页面给出的地址是copy.example.com，也就是这个站点。图片占位文字是CSDN编辑器的默认文本，原文可能发表在CSDN。',
    trace: ['本页copy.example.com', '可能的平台，把握：中CSDN博客', '原文尚未找到'],
    actions: ['搜索原文', '我知道原文地址'],
  },
  {
    state: 'unknown',
    kicker: '出处不明',
    headline: '看起来是转载，但页面没有留下任何出处',
    reason: '没有页脚声明、规范链接、图片水印或平台痕迹。',
    trace: ['本页copy.example.com', '原文尚未找到'],
    actions: ['搜索原文', '我知道原文地址'],
  },
] as const;

describe.each(states)('$state', ({ state, kicker, headline, reason, trace, actions }) => {
  test('says what is known and no more', async () => {
    const { frame } = await openReader(readingOf(state));
    expect(textOf(frame, '.kick')).toBe(kicker);
    expect(textOf(frame, '.card h2')).toBe(headline);
    expect(textOf(frame, '.why')).toBe(reason);
    expect([...frame.querySelectorAll('.trace li')].map((node) => node.textContent)).toEqual(trace);
    expect([...frame.querySelectorAll('.acts > *')].map((action) => action.textContent)).toEqual(actions);
    expect(frame.querySelectorAll('.btn.primary')).toHaveLength(1);
  });
});

test('one may search without the platform, with the first sentence, or elsewhere', async () => {
  const { frame } = await openReader(readingOf('self-citing', { textContent: '并发太高，服务器受不了。第二句。' }));
  control(frame, '搜索原文').click();
  control(frame, '换一种搜法').click();
  await waitFor(() => control(frame, '用百度搜索'));
  expect([...frame.querySelectorAll('.ways li')].map((row) => row.textContent)).toEqual([
    '不限平台',
    '加上第一句',
    '用百度搜索',
    '用Google搜索',
    '用DuckDuckGo搜索',
  ]);
  for (const name of ['不限平台', '加上第一句', '用百度搜索']) control(frame, name).click();
  const title = '用信号量控制并发下载的三个步骤';
  await waitFor(() =>
    expect(sentAs('reader/search').map(([query]) => query)).toEqual([
      { title, site: 'csdn.net' },
      { title },
      { title, site: 'csdn.net', extra: '并发太高，服务器受不了' },
      { title, site: 'csdn.net', engine: 'baidu' },
    ]),
  );
});

describe('checking the original', () => {
  const title = '用信号量控制并发下载的三个步骤';

  test.each([
    [{ kind: 'opened', titles: ['完全不相干的另一篇'] }, '标题不同：完全不相干的另一篇', '弱'],
    [{ kind: 'gone', status: 404 }, '打不开（404）', '失效'],
    [{ kind: 'unreachable' }, '没有连上。 再试一次', '强'],
    [{ kind: 'permission', host: 'www.cnblogs.com' }, '需要允许访问www.cnblogs.com才能继续。 去允许', '强'],
  ] as const)('%j leaves it likely, says so and marks the clue', async (answer, said, worth) => {
    background.check = answer;
    const { frame } = await openReader(readingOf('likely'));
    control(frame, '核对原文').click();
    await waitFor(() => expect(textOf(frame, '.check')).toBe(said));
    expect(textOf(frame, '.kick')).toBe('很可能的出处');
    frame.querySelector('summary')?.click();
    await waitFor(() => expect(textOf(frame, '.ev table:last-of-type td')).toBe(worth));
  });

  test('an agreeing title makes it found, and says why', async () => {
    background.check = { kind: 'opened', titles: [`${title} - 某人 - 博客园`] };
    const { frame } = await openReader(readingOf('likely'));
    control(frame, '核对原文').click();
    await waitFor(() => expect(textOf(frame, '.kick')).toBe('已找到原文'));
    expect(textOf(frame, '.why')).toBe('溯源刚才打开了这个地址，标题与本页一致。');
    expect(sentAs('reader/check-original')).toEqual([['https://www.cnblogs.com/example/p/10923000.html']]);
  });

  test('leads to where the site can be allowed', async () => {
    background.check = { kind: 'permission', host: 'www.cnblogs.com' };
    const { frame } = await openReader(readingOf('likely'));
    control(frame, '核对原文').click();
    await waitFor(() => control(frame, '去允许'));
    control(frame, '去允许').click();
    expect(sentAs('reader/open-options')).toEqual([['privacy/allow/www.cnblogs.com']]);
  });
});

test('a page without signs gets one line, whose evidence can be opened all the same', async () => {
  const { frame } = await openReader(readingOf('none'));
  expect(frame.querySelector('.card')).toBeNull();
  expect(textOf(frame, '.thin span')).toBe('没有发现转载迹象');
  control(frame, '查看依据').click();
  await waitFor(() => expect(textOf(frame, '.ev')).toContain('没有发现迹象'));
});

test('some signs below the threshold are named as such', async () => {
  const reading = readingOf('none');
  const { frame } = await openReader({ ...reading, verdict: { level: 'possible', score: 40, signals: [] } });
  expect(textOf(frame, '.thin span')).toBe('有一些转载迹象，还不足以判定');
});

test('the evidence shows the verdict’s own numbers and the clues that are missing', async () => {
  const { frame, ports } = await openReader(readingOf('self-citing'));
  expect(textOf(frame, '.tot')).toBe('3个迹象，50分（满50分即判定）');
  frame.querySelector('summary')?.click();
  await waitFor(() => expect(frame.querySelectorAll('.ev table')).toHaveLength(2));
  const rows = [...frame.querySelectorAll('.ev tr')].map((row) => row.textContent);
  // The weightiest first, what speaks against last.
  expect(rows.slice(0, 3).map((row) => /[+−]\d+$/.exec(row ?? '')?.[0])).toEqual(['+30', '+25', '−5']);
  expect(rows).toContain('规范链接（canonical）未提供');
  expect(rows).toContain('图片水印未发现');
  expect(rows.some((row) => row?.startsWith('平台痕迹') && row.endsWith('CSDN，中'))).toBe(true);
  frame.querySelector<HTMLElement>('.find')?.click();
  expect(ports.locate).toHaveBeenCalledWith('2');
});

test('«不是转载» is believed at once and kept', async () => {
  const { frame } = await openReader(readingOf('unknown'));
  frame.querySelector('summary')?.click();
  await waitFor(() => control(frame, '判断错了？').click());
  await waitFor(() => control(frame, '这不是转载（此页）').click());
  await waitFor(() => expect(textOf(frame, '.thin span')).toBe('你已标明这不是转载'));
  expect(sentAs('reader/trust')).toEqual([['page']]);
});

test('an address given by the user becomes the likely source; nonsense is refused with a sentence', async () => {
  const { frame } = await openReader(readingOf('unknown'));
  control(frame, '我知道原文地址').click();
  const field = await waitFor(() => {
    const found = frame.querySelector<HTMLInputElement>('.know input');
    if (!found) throw new Error('no field yet');
    return found;
  });
  field.value = 'javascript:alert(1)';
  control(frame, '保存').click();
  await waitFor(() => expect(textOf(frame, '.know .bad')).toContain('不是完整的网址'));
  field.value = 'zhuanlan.zhihu.com/p/123';
  control(frame, '保存').click();
  await waitFor(() => expect(textOf(frame, '.card h2')).toBe('zhuanlan.zhihu.com/p/123'));
  expect(textOf(frame, '.kick')).toBe('很可能的出处');
  expect(textOf(frame, '.why')).toBe('这个地址由你填写，溯源没有打开它核对。');
  expect(sentAs('reader/known-original')).toEqual([['https://zhuanlan.zhihu.com/p/123']]);
});

test('a link that goes elsewhere than its text says is told apart', async () => {
  const reading = readingOf('likely');
  const { best } = reading.source;
  if (!best) throw new Error('no best candidate');
  const evidence = best.evidence.map((clue) => ({ ...clue, textHost: 'www.zhihu.com' }));
  const { frame } = await openReader({ ...reading, source: { ...reading.source, best: { ...best, evidence } } });
  expect(textOf(frame, '.why')).toContain('页面上写的是www.zhihu.com，链接实际去往www.cnblogs.com。');
});

describe('a long press on the search button', () => {
  const press = (button: HTMLElement, pointerType: string): void => {
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType, isPrimary: true }));
  };
  const letGo = (button: HTMLElement): void => {
    button.dispatchEvent(new PointerEvent('pointerup', { bubbles: true, isPrimary: true }));
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  };

  test.each(['touch', 'mouse'])('by %s shows the other ways instead of searching', async (pointerType) => {
    const { frame } = await openReader(readingOf('self-citing'));
    const button = control(frame, '搜索原文');
    press(button, pointerType);
    await waitFor(() => expect(frame.querySelectorAll('.ways button').length).toBeGreaterThan(3));
    letGo(button);
    expect(sentAs('reader/search')).toEqual([]);
    expect(frame.querySelector('.ways')).not.toBeNull();
    press(button, pointerType);
    letGo(button);
    expect(sentAs('reader/search')).toHaveLength(1);
  });

  test('keeps the browser’s own menu away from a finger, not from the right mouse button', async () => {
    const { frame } = await openReader(readingOf('self-citing'));
    const button = control(frame, '搜索原文');
    const menu = (): boolean =>
      button.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }));
    press(button, 'mouse');
    expect(menu()).toBe(true);
    letGo(button);
    press(button, 'touch');
    expect(menu()).toBe(false);
    await waitFor(() => expect(frame.querySelector('.ways')).not.toBeNull());
  });

  test('that moves off the button does nothing', async () => {
    const { frame } = await openReader(readingOf('self-citing'));
    const button = control(frame, '搜索原文');
    press(button, 'touch');
    button.dispatchEvent(new PointerEvent('pointerleave', { isPrimary: true }));
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(frame.querySelector('.ways')).toBeNull();
  });
});

test('searching sends title and platform, never the text', async () => {
  const { frame } = await openReader(readingOf('self-citing'), contextWith());
  control(frame, '搜索原文').click();
  expect(sentAs('reader/search')).toEqual([[{ title: '用信号量控制并发下载的三个步骤', site: 'csdn.net' }]]);
});

test('an author’s page or a bare site is not called the original', async () => {
  const reading = readingOf('likely');
  const site = {
    kind: 'author',
    url: 'https://blog.example.org/',
    host: 'blog.example.org',
    confidence: 'medium',
  } as const;
  const best = { ...site, evidence: reading.source.best?.evidence ?? [] };
  const { frame } = await openReader({ ...reading, source: { state: 'likely', best, candidates: [best] } });
  expect(textOf(frame, '.card h2')).toBe('来源站点：blog.example.org');
  expect(textOf(frame, '.acts .primary')).toBe('打开这个站点');
  expect(textOf(frame, '.trace')).toContain('站点blog.example.org');
  expect(textOf(frame, '.trace')).toContain('尚未找到');
});
