import { vi } from 'vitest';
import type { CheckedOriginal, PageContext, ReadingPlace } from '../../../src/platform/messages';
import en from '../../../src/static/_locales/en/messages.json';
import zhCN from '../../../src/static/_locales/zh_CN/messages.json';
import zhTW from '../../../src/static/_locales/zh_TW/messages.json';

type Catalogue = Readonly<Record<string, { readonly message: string }>>;

const catalogues = { 'zh-CN': zhCN, en, 'zh-TW': zhTW } as const;

/** The language of our texts; tests change it. */
export const locale: { now: keyof typeof catalogues } = { now: 'zh-CN' };

/** As browsers fill in a message of the catalogue. */
function getMessage(key: string, args: readonly string[] = []): string {
  const text = (catalogues[locale.now] as Catalogue)[key]?.message ?? '';
  return text.replace(/\$p(\d)\$/g, (_all, digit: string) => args[Number(digit) - 1] ?? '');
}

/** The pieces of the reader's texts that no line can break: lines break beside any Han letter. */
export function readerWords(language: keyof typeof catalogues): readonly string[] {
  return Object.entries(catalogues[language] as Catalogue)
    .filter(([key]) => /^(?:reader|state|signal|clue|reason)_/.test(key))
    .flatMap(([, { message }]) => message.split(/[\s\p{Script=Han}\p{P}]+/u));
}

interface Envelope {
  readonly suyuan: string;
  readonly args: readonly unknown[];
}

const listeners: ((raw: unknown) => void)[] = [];

/** As the background does when the settings changed. */
export function tellSettingsChanged(): void {
  for (const listener of listeners) listener('told/settings-changed');
}

/** What the reader has sent to the background, and what it answers. Loading this file puts it in place. */
export const background: {
  sent: Envelope[];
  context: PageContext | undefined;
  place: ReadingPlace | undefined;
  check: CheckedOriginal;
} = {
  sent: [],
  context: undefined,
  place: undefined,
  check: { kind: 'unreachable' },
};

Object.assign(globalThis, {
  browser: {
    i18n: { getMessage },
    runtime: {
      id: 'suyuan-test',
      onMessage: { addListener: (listener: (raw: unknown) => void) => listeners.push(listener) },
      sendMessage: vi.fn(async (envelope: Envelope) => {
        background.sent.push(envelope);
        const answers: Readonly<Record<string, unknown>> = {
          'page/context': background.context,
          'reader/place': background.place,
          'reader/check-original': background.check,
        };
        const value = answers[envelope.suyuan];
        return { ok: true, value };
      }),
    },
  },
});

/** The arguments of every message of this name so far. */
export function sentAs(name: string): readonly (readonly unknown[])[] {
  return background.sent.filter((envelope) => envelope.suyuan === name).map((envelope) => envelope.args);
}
