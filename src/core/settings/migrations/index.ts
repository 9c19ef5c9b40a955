/** One step of the stored value: from the shape of version `from` to the next one. Pure, never throws on missing keys. */
export interface Migration {
  readonly from: number;
  apply(old: unknown): unknown;
}

/** All steps, oldest first, without gaps. Version 1 is the first released shape, so there is none yet. */
export const migrations: readonly Migration[] = [];

/** The version that this build writes. */
export const settingsVersion = 1;
