/**
 * Whether something that was kept fits this form: the same fields holding the same kinds of things. What an older
 * version of a form kept is better dropped than half understood. Lists fit whatever is in them fits `rows`.
 */
export function sameShape(
  like: unknown,
  kept: unknown,
  rows: Readonly<Record<string, unknown>> = {},
): boolean {
  if (Array.isArray(like)) return Array.isArray(kept) && kept.length <= 100;
  if (typeof like !== "object" || like === null) return typeof kept === typeof like;
  if (typeof kept !== "object" || kept === null || Array.isArray(kept)) return false;
  return Object.entries(like).every(([name, value]) => {
    const found = (kept as Record<string, unknown>)[name];
    if (!sameShape(value, found, rows)) return false;
    const row = rows[name];
    return row === undefined || !Array.isArray(found) || found.every((each) => sameShape(row, each, rows));
  });
}
