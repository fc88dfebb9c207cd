import type { ReportGroup } from "./report.ts";

/**
 * Which groups must not be shown: those with fewer students than `least`, and as many of the next larger ones as it takes
 * that nothing can be had back by subtracting what is shown from the total. What an earlier report of the same term hid
 * stays hidden, or the two could be compared. Empty groups say nothing about anybody and are never hidden.
 */
export function hideSmallGroups(
  groups: readonly Pick<ReportGroup, "key" | "counts">[],
  least: number,
  hiddenBefore: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const ascending = groups
    .filter(({ counts }) => counts.students > 0)
    .toSorted((a, b) => a.counts.students - b.counts.students || (a.key < b.key ? -1 : 1));
  const hidden = ascending.filter(({ key, counts }) => counts.students < least || hiddenBefore.has(key));
  if (hidden.length === 0) return new Set();
  const others = ascending.filter((group) => !hidden.includes(group));
  const together = () => hidden.reduce((sum, { counts }) => sum + counts.students, 0);
  while (hidden.length < 2 || together() < least) {
    const next = others.shift();
    if (!next) break;
    hidden.push(next);
  }
  return new Set(hidden.map(({ key }) => key));
}
