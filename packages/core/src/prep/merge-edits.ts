/** What became of an edit that met another one. */
export interface Merged<Values> {
  /** What to save next, over theirs: theirs, with what only this side changed. */
  readonly values: Values;
  /** Fields that both changed, each to something else; `values` holds theirs until a person has chosen. */
  readonly conflicts: readonly (keyof Values & string)[];
}

/**
 * Joins two edits of the same part that began from `base`. Nothing typed is dropped: what one side changed is taken,
 * what both changed is left to a person, and what one side removed while the other wrote in it comes back.
 */
export function mergeEdits<Values extends object>(
  base: Values,
  mine: Values,
  theirs: Values,
): Merged<Values> {
  const fields = Object.keys(theirs) as (keyof Values & string)[];
  const wrote = (side: Values) =>
    fields.some((field) => field !== "removed" && !sameValue(side[field], base[field]));
  const conflicts: (keyof Values & string)[] = [];
  const values = { ...theirs };
  for (const field of fields) {
    if (sameValue(mine[field], base[field]) || sameValue(mine[field], theirs[field])) continue;
    if (sameValue(theirs[field], base[field])) values[field] = mine[field];
    else if (Array.isArray(theirs[field])) values[field] = union(mine[field], theirs[field]);
    else conflicts.push(field);
  }
  const returns = removedOf(mine) !== removedOf(theirs) && (removedOf(mine) ? wrote(theirs) : wrote(mine));
  return { values: returns ? { ...values, removed: false } : values, conflicts };
}

const removedOf = (values: object) => "removed" in values && values.removed === true;

/** Whether two values of a part say the same, in whatever order a database keeps the names within. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => name in b && sameValue(a[name as keyof typeof a], b[name as keyof typeof b]))
  );
}

function union<Value>(mine: Value, theirs: Value): Value {
  const both = [...(theirs as readonly unknown[]), ...(mine as readonly unknown[])];
  return both.filter((item, at) => both.findIndex((other) => sameValue(item, other)) === at) as Value;
}
