import temml from 'temml';
import { offerPack } from '../platform/packs';
import { formulaPack } from './contracts';
import { isPlainMath } from './plain-math';

/** TeX can define macros that call each other; this many replacements are enough for honest formulae. */
const MOST_EXPANSIONS = 1000;
/** Largest size of anything that a formula asks for, in em, absolute and as a multiple. */
const LARGEST = 20;

function typeset(tex: string, isBlock: boolean, document: Document): Element | undefined {
  try {
    const tree = temml.__renderToMathMLTree(tex, {
      displayMode: isBlock,
      throwOnError: true,
      trust: false,
      strict: false,
      maxExpand: MOST_EXPANSIONS,
      maxSize: [LARGEST, LARGEST],
    });
    const math: unknown = tree.toNode();
    if (!(math instanceof Element) || !isPlainMath(math)) return undefined;
    math.setAttribute('alttext', tex);
    return document.adoptNode(math);
  } catch {
    return undefined;
  }
}

offerPack(formulaPack, { typeset });
