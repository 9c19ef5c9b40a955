import { expect, onTestFinished, vi } from 'vitest';

/** How shadow roots are watched. */
export interface RootWatch {
  /** The window in which they are made; that of the test unless told. */
  readonly window?: Pick<typeof globalThis, 'Element'>;
  /** Opens them for the test, which can look into them but not click in them while they are closed. */
  readonly isOpened?: boolean;
}

/** Hands over every shadow root that our code makes in this test from now on; one that is not closed fails the test. */
export function watchRoots(made: (root: ShadowRoot) => void, { window = globalThis, isOpened }: RootWatch = {}): void {
  const { prototype } = window.Element;
  const attach = prototype.attachShadow;
  const spy = vi.spyOn(prototype, 'attachShadow').mockImplementation(function (this: Element, options) {
    expect(options.mode).toBe('closed');
    const root = attach.call(this, isOpened ? { ...options, mode: 'open' } : options);
    made(root);
    return root;
  });
  onTestFinished(() => spy.mockRestore());
}
