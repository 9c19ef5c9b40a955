import { FONTS } from '../../ui/tokens';

function stacks(script: 'hans' | 'hant' | 'latin'): string {
  return `--sans:${FONTS.sans[script]};--serif:${FONTS.serif[script]};--mono:${FONTS.mono[script]}`;
}

/**
 * The stacks of fonts as custom properties, set again wherever an element says its own language. The Latin faces in
 * front of them cannot be defined here, browsers ignore `@font-face` in shadow roots: see latin-faces.ts.
 */
export const fontsCss: string = [
  `.frame,.frame :lang(zh-CN){${stacks('hans')}}`,
  `.frame:lang(zh-TW),.frame :lang(zh-TW),.frame :lang(zh-Hant){${stacks('hant')}}`,
  `.frame:lang(en),.frame :lang(en){${stacks('latin')}}`,
].join('\n');
