import { repostThreshold } from '../weights';
import type { Appearance, Settings } from './settings';

/** How the reader looks before anyone touched it. */
export const defaultAppearance: Appearance = {
  theme: 'auto',
  autoLight: 'light',
  autoDark: 'dark',
  font: 'sans',
  fontSize: 18,
  measure: 36,
  lineHeight: 1.85,
  indent: false,
  justify: true,
  autospace: true,
  punctuation: false,
  wrapCode: false,
};

/** Everything as it is right after installation. */
export const defaultSettings: Settings = {
  watch: 'known',
  sensitivity: 'normal',
  pill: 'first',
  searchEngine: 'bing',
  singleKeys: true,
  language: 'browser',
  sync: false,
  signalsOff: [],
  ownPhrases: [],
  appearance: defaultAppearance,
  rules: [],
  ruleTimes: {},
  lists: [],
  builtin: {},
  trustedPages: [],
  trustedHosts: [],
  knownOriginals: {},
};

/** Allowed steps of the reader's sliders, in order. */
export const appearanceSteps = {
  fontSize: [14, 15, 16, 17, 18, 19, 20, 22, 24, 28, 32],
  measure: [26, 30, 36, 42, 48],
  lineHeight: [1.6, 1.7, 1.85, 2, 2.2],
} as const;

/** Points that make a repost, by sensitivity. */
export const repostThresholds: Readonly<Record<Settings['sensitivity'], number>> = {
  strict: 70,
  normal: repostThreshold,
  eager: 35,
};
