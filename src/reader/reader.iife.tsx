import { createSession, type Session } from './session';

/**
 * The reader's script: the background puts it into the tab on the first click, with the packs that it reads with. The
 * session stays under a private symbol of the isolated world, which the page cannot see; later clicks find it there.
 */
const marker = Symbol.for('suyuan.reader');
const world = globalThis as { [marker]?: Session };

world[marker] ??= createSession(document);
const session = world[marker];
// Not from here: Chromium notes the lines that a message was sent from, and would parse this whole file again for them.
queueMicrotask(() => session.toggle());
