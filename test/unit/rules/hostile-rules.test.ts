import { beforeEach, describe, expect, test, vi } from 'vitest';
import { parseRulesFile } from '../../../src/core/rules/parse-rules-file';
import { resolveRule } from '../../../src/core/rules/resolve';
import messages from '../../../src/static/_locales/zh_CN/messages.json';
import { installFakeBrowser } from '../../support/fake-browser';
import { hostileRuleFiles } from '../../support/hostile-rules';

const fake = installFakeBrowser();
fake.api['i18n'] = {
  getMessage: (key: keyof typeof messages, args: readonly string[]) =>
    messages[key]?.message.replace(/\$p(\d)\$/g, (_, n) => args[Number(n) - 1] ?? ''),
};
vi.mock('../../../src/platform/browser', () => ({ browser: fake.api }));
const { describeProblem } = await import('../../../src/platform/rule-problem-text');
const { readSettings, updateSettings } = await import('../../../src/platform/store');

beforeEach(async () => {
  fake.local.clear();
  await updateSettings((settings) => ({
    ...settings,
    rules: [{ id: 'own', name: '自己的', match: ['*://own.example/*'], mode: 'off', enabled: true }],
  }));
});

/** What an import does: the whole file, or nothing. */
async function importFile(text: string): Promise<ReturnType<typeof parseRulesFile>> {
  const parsed = parseRulesFile(text);
  if (parsed.ok) await updateSettings((now) => ({ ...now, rules: [...now.rules, ...parsed.rules] }));
  return parsed;
}

test('there are enough of them, each of its own kind', () => {
  expect(new Set(hostileRuleFiles.map(({ name }) => name)).size).toBe(hostileRuleFiles.length);
  expect(hostileRuleFiles.length).toBeGreaterThanOrEqual(100);
});

const refused = hostileRuleFiles.flatMap(({ name, text, expect: expected }) =>
  expected === 'harmless' ? [] : [{ name, text, code: expected[0], path: expected[1] }],
);

test.each(refused)('refused: $name', async ({ text, code, path }) => {
  const before = JSON.stringify([...fake.local]);
  const parsed = await importFile(text());
  const [problem] = parsed.ok ? [] : parsed.problems;
  expect({ code: problem?.code, path: problem?.path }).toEqual({ code, path });
  const sentence = problem ? describeProblem(problem) : '';
  expect(sentence).toMatch(/\p{Script=Han}/u);
  expect(sentence).toContain(path);
  expect(JSON.stringify([...fake.local])).toBe(before);
});

describe('taken, and harmless:', () => {
  test.each(hostileRuleFiles.filter((each) => each.expect === 'harmless'))('$name', async ({ text }) => {
    expect(await importFile(text())).toMatchObject({ ok: true });
    const settings = await readSettings();
    expect(settings.rules[0]?.id).toBe('own');
    for (const url of ['https://github.com/x', 'https://www.gov.cn/', 'https://shop.com.cn/', 'https://own.example/']) {
      expect(resolveRule(url, settings).rule?.id).toBe(url.includes('own') ? 'own' : undefined);
    }
    expect(Object.hasOwn(Object.prototype, 'enabled')).toBe(false);
  });
});

test('what is over a limit is refused before the work begins', () => {
  const parse = vi.spyOn(JSON, 'parse');
  parseRulesFile(`{"version":1,"rules":["${'x'.repeat(10_000_000)}"]}`);
  parseRulesFile('['.repeat(500_000));
  expect(parse).not.toHaveBeenCalled();
  parse.mockRestore();
});
