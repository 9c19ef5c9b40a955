import './fake-extension';

import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cutSentences, readBlocks } from '../../../src/reader/speech/speech-text';
import { findVoice } from '../../../src/reader/speech/voice';
import { waitFor } from '../../support/wait-for';
import { closeReader, control, openReader, textOf } from './open-reader';
import { readingOf } from './readings';

function voiceOf(lang: string, localService = true, isDefault = false): SpeechSynthesisVoice {
  return { lang, localService, default: isDefault, name: lang, voiceURI: lang };
}

/** A voice that says what it is told when the test lets it. */
class FakeSynthesis extends EventTarget {
  voices: SpeechSynthesisVoice[] = [voiceOf('zh-CN')];
  said: SpeechSynthesisUtterance[] = [];
  cancelled = 0;
  getVoices(): SpeechSynthesisVoice[] {
    return this.voices;
  }
  speak(utterance: SpeechSynthesisUtterance): void {
    this.said.push(utterance);
    utterance.dispatchEvent(new Event('start'));
  }
  cancel(): void {
    this.cancelled += 1;
  }
  /** The voice has come to the end of what it was given last. */
  finish(): void {
    this.said.at(-1)?.dispatchEvent(new Event('end'));
  }
  get texts(): string[] {
    return this.said.map((utterance) => utterance.text);
  }
}

let synthesis: FakeSynthesis;

/** What browsers want of a voice is one of their own; a fake one will do here. */
class FakeUtterance extends EventTarget {
  voice: unknown;
  lang = '';
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

beforeEach(() => {
  synthesis = new FakeSynthesis();
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});
afterEach(() => {
  closeReader();
  vi.unstubAllGlobals();
});

const html =
  '<h2>开头</h2><p>第一句。第二句。</p><ul><li>一项<ul><li>小项</li></ul></li></ul><pre><code>let a;</code></pre>' +
  '<p>设<span>$x_1$</span>为甲。</p><p>……</p>';

describe('what is read', () => {
  test('blocks in order, sentence by sentence, each text once; code and tables are announced', async () => {
    const { frame } = await openReader(
      readingOf('none', { contentHtml: `${html}<table><tr><td>格</td></tr></table>` }),
    );
    const prose = frame.querySelector('.prose');
    if (!prose) throw new Error('no text');
    const blocks = readBlocks(prose, 'zh-CN', { code: '代码', table: '表格', formula: '公式' });
    expect(blocks.map(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      ['开头'],
      ['第一句。', '第二句。'],
      ['一项'],
      ['小项'],
      ['代码'],
      ['设公式为甲。'],
      ['表格'],
    ]);
    expect(String(blocks[1]?.sentences[1]?.range)).toBe('第二句。');
  });

  test('a sentence without an end is cut at its commas', () => {
    const text = `${'很长的一段话，'.repeat(60)}完。`;
    const spans = cutSentences(text, 'zh-CN');
    expect(spans.length).toBeGreaterThan(2);
    expect(spans.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    for (const { start, end } of spans) expect(end - start).toBeLessThanOrEqual(160);
  });
});

test.each<[string, SpeechSynthesisVoice[], string, string | undefined]>([
  ['the exact region', [voiceOf('zh-TW'), voiceOf('zh-CN')], 'zh-CN', 'zh-CN'],
  ['another region, if need be', [voiceOf('en-US'), voiceOf('zh_TW')], 'zh-CN', 'zh_TW'],
  ['never a voice of a server', [voiceOf('zh-CN', false)], 'zh-CN', undefined],
  ['never Cantonese for Mandarin', [voiceOf('zh-HK')], 'zh-CN', undefined],
  ['the language itself', [voiceOf('zh-CN'), voiceOf('en-GB')], 'en', 'en-GB'],
])('voice: %s', (_name, voices, lang, expected) => {
  expect(findVoice(voices, lang)?.lang).toBe(expected);
});

describe('the tool', () => {
  test('is hidden where there is no voice, and comes when the system names one', async () => {
    synthesis.voices = [voiceOf('fr-FR')];
    const { frame } = await openReader(readingOf('none', { contentHtml: html }));
    expect(frame.querySelector('[data-tool=speech]')).toBeNull();
    await userEvent.keyboard('l');
    expect(frame.querySelector('.say')).toBeNull();
    synthesis.voices = [voiceOf('zh-CN')];
    synthesis.dispatchEvent(new Event('voiceschanged'));
    await waitFor(() => expect(frame.querySelector('[data-tool=speech]')).not.toBeNull());
  });

  test('reads on by itself, marks the sentence, pauses, walks, and is silent when closed', async () => {
    const { frame } = await openReader(readingOf('none', { contentHtml: html }));
    await waitFor(() => expect(frame.querySelector('[data-tool=speech]')).not.toBeNull());
    await userEvent.keyboard('l');
    await waitFor(() => expect(synthesis.texts).toEqual(['开头']));
    const before = frame.querySelector('.prose')?.innerHTML;
    synthesis.finish();
    synthesis.finish();
    await waitFor(() => expect(synthesis.texts).toEqual(['开头', '第一句。', '第二句。']));
    const sentence = frame.querySelector('.said .sentence')?.getBoundingClientRect();
    const line = frame.querySelector('.prose p')?.getBoundingClientRect();
    expect(sentence && line && sentence.left > line.left && sentence.right < line.right).toBe(true);
    expect(frame.querySelector('.prose')?.innerHTML).toBe(before);
    await userEvent.keyboard('l');
    await waitFor(() => control(frame, '播放'));
    synthesis.finish();
    expect(synthesis.said).toHaveLength(3);
    control(frame, '播放').click();
    await waitFor(() => expect(synthesis.texts.at(-1)).toBe('第二句。'));
    control(frame, '下一段').click();
    await waitFor(() => expect(synthesis.texts.at(-1)).toBe('一项'));
    control(frame, '快一点').click();
    await waitFor(() => expect(synthesis.said.at(-1)?.rate).toBe(1.1));
    expect(await axe.run(frame).then(({ violations }) => violations.map(({ id }) => id))).toEqual([]);
    const cancelled = synthesis.cancelled;
    control(frame, '结束朗读').click();
    await waitFor(() => expect(frame.querySelector('.say,.said')).toBeNull());
    expect(synthesis.cancelled).toBeGreaterThan(cancelled);
  });

  test('a voice that fails is told', async () => {
    const { frame } = await openReader(readingOf('none', { contentHtml: html }));
    await waitFor(() => expect(frame.querySelector('[data-tool=speech]')).not.toBeNull());
    await userEvent.keyboard('l');
    await waitFor(() => expect(synthesis.said).toHaveLength(1));
    synthesis.said[0]?.dispatchEvent(new Event('error'));
    await waitFor(() => expect(textOf(frame, '[role=alert]')).toContain('没有出声'));
    expect(control(frame, '播放')).toBeTruthy();
  });
});
