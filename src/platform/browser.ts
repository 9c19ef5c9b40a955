import polyfilled, { type Browser } from 'webextension-polyfill';

/** The extension API through webextension-polyfill: for background, options, onboarding and reader. */
export const browser: Browser = polyfilled;
