import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a build in a folder of its own. */
export interface GrantedBuild {
  readonly folder: string;
  remove(): Promise<void>;
}

/**
 * Copies a build and permits it some hosts from the start, as if a user had: browsers without a window have nobody to
 * ask. Nothing else differs from the release.
 */
export async function grantedBuild(build: string, hosts: readonly string[]): Promise<GrantedBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'suyuan-granted-'));
  await cp(build, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: hosts.map((host) => `*://${host}/*`) }));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
