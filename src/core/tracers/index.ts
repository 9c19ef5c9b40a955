import type { Tracer } from '../tracer';

/** All tracers, surest first; among equal finds the earlier one's stands first. */
export const tracers: readonly Tracer[] = [];
