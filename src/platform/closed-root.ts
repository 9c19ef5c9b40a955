import { native } from './native';

type FindRoot = (element: Element) => ShadowRoot | null;

/** The shadow root of an element, closed ones too, which browsers show to extensions alone. */
export function closedRootOf(element: Element): ShadowRoot | undefined {
  const { dom } = native as { readonly dom?: { readonly openOrClosedShadowRoot?: FindRoot } };
  // Firefox before 147 has it on the element only.
  const own = (element as { readonly openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  try {
    return own ?? dom?.openOrClosedShadowRoot?.(element) ?? undefined;
  } catch {
    return undefined;
  }
}
