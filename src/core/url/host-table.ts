/** Finds what a table says of a host: the entry of the host itself or of the nearest domain above it. */
export type HostLookup<T> = (host: string) => T | undefined;

/**
 * Looks hosts up in a table whose entries name theirs, sub-domains included. One step for each label of a host, however
 * long the table; of two entries for one host the first counts. Made when it is first asked.
 */
export function hostTable<T extends { readonly hosts: readonly string[] }>(entries: readonly T[]): HostLookup<T> {
  let byHost: Map<string, T> | undefined;
  return (host) => {
    byHost ??= new Map([...entries].reverse().flatMap((entry) => entry.hosts.map((own) => [own, entry])));
    let name = host.toLowerCase();
    for (;;) {
      const entry = byHost.get(name);
      const dot = name.indexOf('.');
      if (entry !== undefined || dot === -1) return entry;
      name = name.slice(dot + 1);
    }
  };
}
