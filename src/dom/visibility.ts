/** On lower case: ignoring case takes twice as long to compile, on every page. */
const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|(?:^|;)\s*(?:height|width)\s*:\s*(?:0(?![.\d])|1px\b)|(?:^|;)\s*color\s*:\s*transparent|text-indent\s*:\s*-\d{3}|(?:^|;)\s*(?:left|top|right|margin-left)\s*:\s*-(?:\d{4}|\d{3}r?em)|transform\s*:\s*(?:scale\(\s*0\s*\)|translate[xy]?\(\s*-\d{4})|max-height\s*:\s*0(?![.\d])|clip-path\s*:\s*inset\((?:50|100)%|(?:^|;)\s*clip\s*:\s*rect\(\s*0(?:px)?[\s,]+0|font-size\s*:\s*1px(?![.\d])/;

const COLOUR = /(?:^|;)\s*color\s*:\s*([^;!]+)/i;
const GROUND = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)/i;
const NAMED: Readonly<Record<string, string>> = { white: '#ffffff', black: '#000000' };

/** A colour in one notation, as far as style attributes vary it. */
function plainColour(written: string | undefined): string {
  const colour = (written ?? '').trim().toLowerCase();
  return NAMED[colour] ?? colour.replace(/^#([\da-f])([\da-f])([\da-f])$/, '#$1$1$2$2$3$3').replace(/\s+/g, '');
}

/** True when a style gives text the colour of its own ground. */
function isSameColour(style: string): boolean {
  const ground = GROUND.exec(style)?.[1];
  return ground !== undefined && plainColour(ground) === plainColour(COLOUR.exec(style)?.[1]);
}

/** Styles that are kept; editors write few of them a thousand times. */
const MOST_STYLES = 500;
const known = new Map<string, boolean>();

/** True when a style attribute hides its element. */
export function isHiddenByStyle(style: string): boolean {
  let isHidden = known.get(style);
  if (isHidden === undefined) {
    isHidden = HIDDEN_STYLE.test(style.toLowerCase()) || isSameColour(style);
    if (known.size < MOST_STYLES) known.set(style, isHidden);
  }
  return isHidden;
}

/**
 * True when markup alone says that a reader does not see an element: no layout is asked for, so style sheets are unknown.
 * `attribute` reads one attribute of it.
 */
export function isHiddenByMarkup(attribute: (name: string) => string | null): boolean {
  const style = attribute('style');
  return (
    attribute('hidden') !== null || attribute('aria-hidden') === 'true' || (style !== null && isHiddenByStyle(style))
  );
}
