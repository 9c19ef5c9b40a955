import './fake-browser';

import { expect, test } from 'vitest';
import type { SiteRule } from '../../../src/core/rules/rule';
import { hostileRuleFiles } from '../../support/hostile-rules';
import { waitFor } from '../../support/wait-for';
import { fakeBrowser } from './fake-browser';
import { drawn, find, openOptions } from './open-page';

const rule: SiteRule = { id: 'own-1', name: '示例', match: ['*://own.example.cn/*'], mode: 'notify', enabled: true };

function choose(text: string, name: string): void {
  const input = find<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** What came of the file: the sentence for its refusal, or that a preview is shown. */
async function outcome(): Promise<string> {
  return waitFor(() => {
    const preview = document.querySelector('.preview');
    const refusal = document.querySelector('.field-note.error')?.parentElement;
    if (document.querySelector('.reading') || (!preview && !refusal)) throw new Error('still reading');
    return preview ? 'preview' : (refusal?.textContent ?? '');
  });
}

test('hostile files are refused in words or shown as harmless; nothing is stored, nothing holds up the page', async () => {
  await openOptions('transfer', { rules: [rule] });
  const before = JSON.stringify(await fakeBrowser.local.get(null));
  const slow: string[] = [];
  for (const { name, text, expect: expected } of hostileRuleFiles) {
    const content = text();
    // The result of the file before goes first.
    document.querySelector<HTMLElement>('.preview .btn.quiet')?.click();
    const long: number[] = [];
    const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: 'longtask' });
    choose(content, `${name}.json`);
    // By the next frame what was there from the file before has gone.
    await drawn();
    const said = await outcome();
    observer.disconnect();
    if (Math.max(0, ...long) > 500) slow.push(`${name}: ${Math.max(...long)} ms`);
    if (expected === 'harmless') expect(said, name).toBe('preview');
    else if (expected[1] !== '') expect(said, name).toContain(expected[1]);
    else expect(said, name).not.toBe('preview');
    expect(JSON.stringify(await fakeBrowser.local.get(null)), name).toBe(before);
  }
  console.log(`${hostileRuleFiles.length} files; longer than 500 ms: ${slow.join(', ') || 'none'}`);
});
