/** What is needed of a page to place it. */
interface Grouped {
  readonly group: string;
  readonly isRepost: boolean;
}

/**
 * Splits pages into `count` parts so that all pages of one group are in one part, and parts hold about as many reposts
 * and originals as each other. Groups are placed largest first, each where there is most room; the same pages
 * give the same parts.
 */
export function foldsByGroup<Page extends Grouped>(pages: readonly Page[], count: number): Page[][] {
  const groups = new Map<string, Page[]>();
  for (const page of pages) {
    const group = groups.get(page.group) ?? [];
    groups.set(page.group, group);
    group.push(page);
  }
  const folds = Array.from({ length: count }, (): Page[] => []);
  const alike = (fold: readonly Page[], isRepost: boolean) => fold.filter((page) => page.isRepost === isRepost).length;
  const bySize = [...groups].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  for (const [, group] of bySize) {
    const isRepost = alike(group, true) * 2 >= group.length;
    const [roomiest] = [...folds].sort(
      (one, other) => alike(one, isRepost) - alike(other, isRepost) || one.length - other.length,
    );
    roomiest?.push(...group);
  }
  return folds;
}
