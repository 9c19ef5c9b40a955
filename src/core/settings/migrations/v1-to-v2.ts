import type { Migration } from './index';

/**
 * Version 1 kept everything in one record, version 2 in three. Where a field lies is the business of `records.ts`; the
 * fields themselves stayed as they were.
 */
export const partIntoRecords: Migration = { from: 1, apply: (old) => old };
