import './fake-browser';
import '../../../src/packs/judge.iife';
import '../../../src/packs/extraction.iife';
import '../../../src/packs/rule-test.iife';

import { EditorView } from '@codemirror/view';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SiteRule } from '../../../src/core/rules/rule';
import { waitFor } from '../../support/wait-for';
import { fakeBrowser } from './fake-browser';
import { drawn, find, openOptions, stored, type, violations } from './open-page';

const rule: SiteRule = {
  id: 'own-1',
  name: '示例镜像',
  match: ['*://*.example-mirror.cn/*'],
  mode: 'notify',
  enabled: true,
};
const tab = { id: 7, url: 'http://www.example-mirror.cn/a.html', title: '一篇转载' };

/** The field of this name in the sheet. */
function field(name: string): HTMLInputElement {
  const label = [...document.querySelectorAll('dialog.sheet label')].find((item) => item.textContent === name);
  const id = label?.getAttribute('for');
  return id ? (document.getElementById(id) as HTMLInputElement) : find<HTMLInputElement>('dialog.sheet input', name);
}

async function openSheet(): Promise<void> {
  find('.icon-btn', '“示例镜像”的更多操作').click();
  await waitFor(() => find('[role=menuitem]', '编辑').click());
  await waitFor(() => expect(field('名称').value).toBe('示例镜像'));
}

const press = (name: string): void => find('dialog.sheet button', name).click();

beforeEach(async () => {
  await openOptions('rules', { rules: [rule] });
});

describe('as JSON', () => {
  const editor = (): EditorView => {
    const root = find('.json-editor').shadowRoot?.querySelector<HTMLElement>('.cm-editor');
    const view = root && EditorView.findFromDOM(root);
    if (!view) throw new Error('no editor');
    return view;
  };
  const write = async (text: string): Promise<void> => {
    const view = editor();
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    await drawn();
  };

  beforeEach(async () => {
    await openSheet();
    press('以JSON编辑');
    await waitFor(() => expect(editor().state.doc.toString()).toContain('"own-1"'));
  });

  test('the editor is named, and has no violations', async () => {
    expect(editor().contentDOM.getAttribute('aria-label')).toBe('规则的JSON');
    expect(await violations()).toEqual([]);
  });

  test('what is wrong is told with its place, and nothing is saved', async () => {
    await write('{\n  "id": "own-1",\n  "name": "改",,\n}');
    press('保存');
    await waitFor(() => expect(find('.json-problems').textContent).toMatch(/第3行/));
    await waitFor(() => expect(editor().dom.querySelector('.cm-lintRange-error, .cm-lintPoint-error')).not.toBeNull());
    expect((await stored()).rules).toEqual([rule]);
    expect(await violations()).toEqual([]);
  });

  test('an unknown field is told by its name', async () => {
    await write(JSON.stringify({ ...rule, nmae: 'x' }));
    press('保存');
    await waitFor(() => expect(find('.json-problems').textContent).toContain('nmae'));
  });

  describe('while something is typed, what may stand there is offered', () => {
    /** Puts the caret to where `|` stands and types. */
    const typeAt = async (text: string, keys: string): Promise<void> => {
      const view = editor();
      const caret = text.indexOf('|');
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text.replace('|', '') },
        selection: { anchor: caret },
      });
      view.focus();
      await userEvent.keyboard(keys);
    };
    const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
    const offered = (): readonly string[] =>
      [...editor().dom.querySelectorAll('.cm-tooltip-autocomplete li')].map((item) => item.textContent ?? '');

    test.each([
      ['a field that the rule does not have yet', '{ "id": "a", | }', '"exc', 'exclude', '{ "id": "a", "exclude":  }'],
      ['a field before its colon', '{ |: true }', 'ena', 'enabled', '{ "enabled": true }'],
      ['the one field of the source', '{ "original": { | } }', '"', 'selector', '{ "original": { "selector":  } }'],
      ['a mode', '{ "mode": | }', '"cl', 'clean', '{ "mode": "clean" }'],
      ['on or off', '{ "enabled": |, "id": "a" }', 'f', 'false', '{ "enabled": false, "id": "a" }'],
    ])('%s', async (_what, text, keys, choice, result) => {
      await typeAt(text, keys);
      await waitFor(() => expect(offered()[0]).toBe(choice));
      expect(await violations()).toEqual([]);
      // A list that has only just come takes no key: it could be meant for the text.
      await pause(100);
      await userEvent.keyboard('{Enter}');
      await waitFor(() => expect(editor().state.doc.toString()).toBe(result));
    });

    test('not what is there already, and nothing in texts and lists', async () => {
      await typeAt('{ "note": "", | }', '"n');
      await waitFor(() => expect(offered()).toContain('name'));
      expect(offered()).not.toContain('note');
      for (const text of ['{ "remove": [ | ] }', '{ "name": "|" }', '{ "name": | }', '{ "article" | }']) {
        await typeAt(text, 'a');
        await pause(200);
        expect(offered(), text).toEqual([]);
      }
    });

    test('Esc takes the list away and keeps the sheet', async () => {
      await typeAt('{ | }', '"');
      await waitFor(() => expect(offered().length).toBeGreaterThan(10));
      await userEvent.keyboard('{Escape}');
      await waitFor(() => expect(offered()).toEqual([]));
      expect(document.querySelector('dialog.ask')).toBeNull();
      expect(editor().hasFocus).toBe(true);
    });
  });

  test('it becomes the form again, and is saved as the rule that it was', async () => {
    await write(JSON.stringify({ ...rule, id: 'other-id', name: '改过的', article: '.text' }));
    press('回到表单');
    await waitFor(() => expect(field('名称').value).toBe('改过的'));
    expect(field('正文').value).toBe('.text');
    press('保存');
    await waitFor(async () =>
      expect((await stored()).rules).toEqual([{ ...rule, id: 'other-id', name: '改过的', article: '.text' }]),
    );
  });

  test('leaving asks only when the text was changed', async () => {
    press('取消');
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
    await openSheet();
    press('以JSON编辑');
    await waitFor(() => write(JSON.stringify({ ...rule, name: '写了一半' })));
    press('取消');
    await waitFor(() => expect(find('dialog.ask').textContent).toContain('放弃这次改动？'));
  });
});

describe('on a page', () => {
  test('the open tab that the rule speaks of is offered, and its fields are counted', async () => {
    fakeBrowser.state.tabs = [{ id: 3 }, { id: 5, url: 'https://elsewhere.example/', title: '别处' }, tab];
    await openSheet();
    await waitFor(() => expect(find<HTMLSelectElement>('.test select').selectedOptions[0]?.text).toBe('一篇转载'));
    type(field('正文'), '.rules');
    type(field('移除，第1条'), '.nav a');
    await waitFor(() => expect(field('移除，第1条').value).toBe('.nav a'));
    await drawn();
    press('测试');
    await waitFor(() => expect(find('.test dl').textContent).toContain('移除'));
    expect(fakeBrowser.state.injected).toContain('src/packs/rule-test.iife.js');
    expect(find('dialog.sheet .field', '正文').textContent).toMatch(/在测试页上匹配1处，[\d,]+字符/);
    expect(find('.count').textContent).toBe('6处');
    expect(await violations()).toEqual([]);
    type(field('正文'), '.no-such-thing');
    await drawn();
    press('测试');
    await waitFor(() => expect(find('dialog.sheet .field', '正文').textContent).toContain('在测试页上没有匹配'));
    expect(field('正文').getAttribute('aria-invalid')).toBe('true');
    type(field('正文'), '.nav a');
    await drawn();
    press('测试');
    await waitFor(() => expect(find('dialog.sheet .field', '正文').textContent).toContain('匹配了6处，正文只能有一处'));
    expect((await stored()).rules).toEqual([rule]);
  });

  test('the rule is left for the reader that is opened there', async () => {
    fakeBrowser.state.tabs = [tab];
    await openSheet();
    await waitFor(() => expect(document.querySelector('.test select')).not.toBeNull());
    type(field('名称'), '没有保存的');
    await drawn();
    press('测试');
    await waitFor(() => press('在阅读视图中预览'));
    await waitFor(() => expect(fakeBrowser.state.injected).toContain('src/reader/reader.iife.js'));
    expect(Reflect.get(globalThis, Symbol.for('suyuan.draft-rule'))).toMatchObject({ name: '没有保存的' });
    Reflect.deleteProperty(globalThis, Symbol.for('suyuan.draft-rule'));
  });

  test('an address without permission says whose, and asks for it in the click', async () => {
    await openSheet();
    type(field('已打开网页的网址'), 'https://blog.example-notes.net/post/1');
    await waitFor(() => expect(find<HTMLButtonElement>('.test button', '测试').disabled).toBe(false));
    await drawn();
    press('测试');
    await waitFor(() => expect(find('.test').textContent).toContain('需要允许访问blog.example-notes.net才能继续。'));
    fakeBrowser.state.tabs = [{ id: 9, url: 'https://blog.example-notes.net/post/1#top', title: '笔记' }];
    press('允许访问blog.example-notes.net');
    expect(fakeBrowser.state.asked).toEqual([['http://blog.example-notes.net/*', 'https://blog.example-notes.net/*']]);
    await waitFor(() => expect(document.querySelector('.test dl')).not.toBeNull());
  });

  test('an address that no tab shows is told', async () => {
    fakeBrowser.state.granted = [...fakeBrowser.state.granted, 'https://a.example.cn/*', 'http://a.example.cn/*'];
    await openOptions('rules', { rules: [rule] });
    fakeBrowser.state.granted = [...fakeBrowser.state.granted, 'https://a.example.cn/*', 'http://a.example.cn/*'];
    await openSheet();
    type(field('已打开网页的网址'), 'https://zhan.baihongyu.com/1');
    await waitFor(() => expect(find<HTMLButtonElement>('.test button', '测试').disabled).toBe(false));
    await drawn();
    press('测试');
    await waitFor(() => expect(find('.test').textContent).toContain('没有标签页打开着这个网址。'));
    expect(await violations()).toEqual([]);
  });
});
