import { isCodeButton } from '../../core/code-button';
import { isBesideCode, lineStripper } from '../line-stripper';

/** Copy, run and fold buttons of code blocks that stand as lines of text. */
export const codeButton = /* @__PURE__ */ lineStripper({
  id: 'code-button',
  reason: 'gutter',
  live: false,
  longest: 60,
  matches: (text, line, around) =>
    isBesideCode(around) && !/^(?:H[1-6]|LI|TD|TH)$/.test(line.element.nodeName) && isCodeButton(text),
});
