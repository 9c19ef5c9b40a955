import { createSession, type Session } from './session';

/**
 * The reader's script: the background puts it into the tab on a click, a second time to close. The session stays under
 * a private symbol of the isolated world, which the page cannot see.
 */
const marker = Symbol.for('suyuan.reader');
const world = globalThis as { [marker]?: Session };

world[marker] ??= createSession(document);
world[marker].toggle();
