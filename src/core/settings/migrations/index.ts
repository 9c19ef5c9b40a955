import { partIntoRecords } from './v1-to-v2';

/**
 * One step of stored data: from the shape of version `from` to the next one. Pure. It is given the data of each record
 * by itself, or all settings of a backup, so it never relies on a key being there.
 */
export interface Migration {
  readonly from: number;
  apply(old: unknown): unknown;
}

/** All steps, oldest first, without gaps. */
export const migrations: readonly Migration[] = [partIntoRecords];

/** The version that this build writes: the `schema` of its records and the `version` of its backups. */
export const settingsVersion = 2;
