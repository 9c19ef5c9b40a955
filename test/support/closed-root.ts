import type { CDPSession, Page } from 'playwright-core';

/** A node as the protocol tells it; only what is needed to find shadow roots. */
interface ProtocolNode {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly (ProtocolNode & { readonly shadowRootType?: string })[];
}

/**
 * Looks into the closed shadow roots of a page, which neither the page nor Playwright's locators can, by the debugging
 * protocol. The function runs with the root as its first argument and must be self-contained; the first root for which
 * it returns something other than `undefined` or `null` gives the answer.
 */
export async function inClosedRoots<T>(
  page: Page,
  look: (root: ShadowRoot, argument: string) => T | undefined,
  argument = '',
): Promise<T | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    for (const backendNodeId of await closedRoots(session)) {
      const value = await callOn(session, backendNodeId, look.toString(), argument);
      if (value !== undefined && value !== null) return value as T;
    }
    return undefined;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/** Waits until `inClosedRoots` gives something. Rejects with the name of what was awaited. */
export async function waitInClosedRoots<T>(
  page: Page,
  what: string,
  look: (root: ShadowRoot, argument: string) => T | undefined,
  argument = '',
  milliseconds = 15_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await inClosedRoots(page, look, argument);
    if (value !== undefined) return value;
    if (Date.now() > end) throw new Error(`not shown within ${milliseconds / 1000} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Clicks, with the mouse, the first element of a closed root that fits the selector and holds the text. */
export async function clickInClosedRoot(page: Page, selector: string, text = ''): Promise<void> {
  const spot = await waitInClosedRoots(
    page,
    `${selector} ${text}`,
    (root, argument) => {
      const [wanted, words] = JSON.parse(argument) as [string, string];
      const found = [...root.querySelectorAll(wanted)].find(
        (element) =>
          `${element.textContent ?? ''} ${element.getAttribute('aria-label') ?? ''}`.includes(words) &&
          element.getClientRects().length > 0,
      );
      if (found === undefined) return undefined;
      found.scrollIntoView({ block: 'nearest' });
      const box = found.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    JSON.stringify([selector, text]),
  );
  await page.mouse.click(spot.x, spot.y);
}

async function closedRoots(session: CDPSession): Promise<number[]> {
  // Deep enough for hosts beside the body; whole trees of hostile pages are too deep to be told.
  const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
  const found: number[] = [];
  const queue: ProtocolNode[] = [root as ProtocolNode];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const shadow of node.shadowRoots ?? []) {
      if (shadow.shadowRootType === 'closed') found.push(shadow.backendNodeId);
      queue.push(shadow);
    }
    queue.push(...(node.children ?? []));
  }
  return found;
}

async function callOn(session: CDPSession, backendNodeId: number, look: string, argument: string): Promise<unknown> {
  const resolved = await session.send('DOM.resolveNode', { backendNodeId }).catch(() => undefined);
  const objectId = resolved?.object.objectId;
  if (objectId === undefined) return undefined;
  const called = await session.send('Runtime.callFunctionOn', {
    objectId,
    // The TypeScript runner of the scripts wraps named functions in a helper that pages do not have.
    functionDeclaration: `function (argument) { const __name = (named) => named; return (${look})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
  });
  if (called.exceptionDetails)
    throw new Error(called.exceptionDetails.exception?.description ?? called.exceptionDetails.text);
  return called.result.value;
}
