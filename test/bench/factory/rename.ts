import type { Random } from './random';

/**
 * Names that belong to highlighters, formulas, lazy loaders and style sheets of the page itself: sites keep these,
 * whatever they call the rest.
 */
const keptNames =
  /^(?:language-.*|lang|hljs.*|hl-.*|k-.*|katex.*|math.*|mjx.*|mord.*|mwe-.*|strut|base|highlight.*|gutter|gl|line.*|code.*|token|comment|keyword|string|prism.*|prettyprint|pre-numbering|has-numbering|chroma|ln|cl|c1|rouge.*|dp-.*|bg_.*|bar|tools|ViewSource|CopyToClipboard|plain|container|syntaxhighlighter.*|number\d+|index\d+|alt\d?|cnblogs.*|copy.*|btn-copy|lazy.*|zoom|wp-.*|footnote.*|fn.*|t\d|mw-.*|crayon.*|blockcode|shiki|toolbar.*|dot|red|green|sheet-.*)$/i;

type Namer = (at: number) => string;

/** Ways of naming things that say nothing about what they hold. */
const namers: readonly ((random: Random) => Namer)[] = [
  (random) => () => `css-${random.letters(6, 'abcdefghijkmnpqrstuvwxyz0123456789')}`,
  (random) => () =>
    `_${random.letters(5, 'ABCDEFGHJKLMabcdefghijkm0123456789')}_${random.letters(4, 'abcdefghjk23456789')}`,
  (random) => {
    const stem = random.pick(['w', 'k', 'm_', 'box', 'u-', 'ny_']);
    return (at) => `${stem}${at + 1}`;
  },
  (random) => () => random.some(['flex', 'mt-4', 'px-2', 'w-full', 'mx-auto', 'block', 'pt-6', 'gap-2'], 2).join(' '),
  (random) => () => `sc-${random.letters(4, 'abcdefghijk')}${random.letters(2, 'ABCDEFGH')}-${random.int(0, 3)}`,
];

/** The markup with class names and ids that tell nothing; the same name is renamed the same way everywhere. */
export function renameClasses(random: Random, html: string): string {
  const name = random.pick(namers)(random);
  const given = new Map<string, string>();
  const renamed = (old: string) => {
    if (keptNames.test(old)) return old;
    const known = given.get(old);
    if (known !== undefined) return known;
    const fresh = name(given.size);
    given.set(old, fresh);
    return fresh;
  };
  const value = (names: string, attribute: string) => {
    const all = names.split(/\s+/).filter(Boolean).map(renamed);
    return attribute === 'id' ? (all[0] ?? '').replace(/ .*$/, '') : all.join(' ');
  };
  return html.replace(/<[a-z][\w-]*\s[^<>]*>/gi, (tag) =>
    tag.replace(
      /(\s)(class|id)="([^"]+)"/g,
      (_whole, space: string, attribute: string, names: string) => `${space}${attribute}="${value(names, attribute)}"`,
    ),
  );
}
