const MAX_FUNCTIONAL = 3;

/**
 * Whether a selector may stand in a rule: no characters that could leave a selector (`{ } ; @ \ /*`), at most three
 * functional pseudo-classes, no `:has` inside `:has`. It does not prove that browsers accept it: `querySelector` is
 * still called inside a catch, where there is a document.
 */
export function isSafeSelector(selector: string): boolean {
  if (/[{};@\\]|\/\*|\p{Cc}/u.test(selector)) return false;
  const functional = selector.match(/:[a-z-]+\(/gi) ?? [];
  if (functional.length > MAX_FUNCTIONAL) return false;
  return functional.filter((name) => name.toLowerCase() === ':has(').length <= 1;
}
