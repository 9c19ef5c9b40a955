import type { Points } from './fit';

/** A line of the table in `src/core/weights.ts`. */
const LINE = /^( {2}'?([a-z-]+)'?: )-?\d+,$/gm;

/** The source of the table with other points; everything else, order and comments too, stays. Throws when a sign has no line. */
export function withPoints(source: string, points: Points): string {
  const written = new Set<string>();
  const changed = source.replace(LINE, (line, start: string, id: string) => {
    const value = points.get(id);
    if (value === undefined) return line;
    written.add(id);
    return `${start}${value},`;
  });
  const missing = [...points.keys()].filter((id) => !written.has(id));
  if (missing.length > 0) throw new Error(`no line for ${missing.join(', ')}`);
  return changed;
}
