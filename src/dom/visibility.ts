const HIDDEN_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])|(?:^|;)\s*(?:height|width)\s*:\s*0(?![.\d])|text-indent\s*:\s*-\d{3}|(?:^|;)\s*(?:left|top|right|margin-left)\s*:\s*-\d{4}|(?:^|;)\s*clip\s*:\s*rect\(\s*0(?:px)?[\s,]+0|font-size\s*:\s*1px(?![.\d])/i;

/**
 * True when markup alone says that a reader does not see an element: no layout is asked for, so style sheets are unknown.
 * `attribute` reads one attribute of it.
 */
export function isHiddenByMarkup(attribute: (name: string) => string | null): boolean {
  const style = attribute('style');
  return (
    attribute('hidden') !== null || attribute('aria-hidden') === 'true' || (style !== null && HIDDEN_STYLE.test(style))
  );
}
