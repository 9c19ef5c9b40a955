import type { shotPages } from './pages';

/** One thing done before a picture is taken. */
export type ShotStep =
  | { readonly key: string }
  /** The mouse, on the first element that fits and holds the text. */
  | { readonly press: string; readonly text?: string }
  | { readonly hover: string }
  | { readonly scrollTo: string }
  /** Text for a field of an extension page. */
  | { readonly fill: string; readonly with: string };

/** What one picture shows. */
export interface Shot {
  readonly name: string;
  readonly page: keyof typeof shotPages | `extension:${string}`;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  /** The system's own few colours. */
  readonly forcedColors?: boolean;
  readonly language?: ShotLanguage;
  /** Changes to the reader's look. */
  readonly look?: Readonly<Record<string, unknown>>;
  readonly steps?: readonly ShotStep[];
  /** The live page instead of the reader: wait for the pill. */
  readonly live?: boolean;
  /** What keeps the reader from showing an article. */
  readonly fault?: 'slow' | 'broken';
  /** Only this part of the screen, by selector. */
  readonly part?: string;
}

/** Folders of the catalogues that the browser is started with. */
export type ShotLanguage = 'zh_CN' | 'en' | 'zh_TW';

/** A picture put together of others. */
export interface Sheet {
  readonly name: string;
  readonly columns: number;
  readonly dark?: boolean;
  readonly pieces: readonly Shot[];
}
