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
    fields.some((field) => field !== "removed" && !equal(side[field], base[field]));
  const conflicts: (keyof Values & string)[] = [];
  const values = { ...theirs };
  for (const field of fields) {
    if (equal(mine[field], base[field]) || equal(mine[field], theirs[field])) continue;
    if (equal(theirs[field], base[field])) values[field] = mine[field];
    else if (Array.isArray(theirs[field])) values[field] = union(mine[field], theirs[field]);
    else conflicts.push(field);
  }
  const removed = "removed" as keyof Values & string;
  if (removed in theirs && values[removed] === true && (removedOf(mine) ? wrote(theirs) : wrote(mine)))
    return { values: { ...values, [removed]: false }, conflicts };
  return { values, conflicts };
}

const removedOf = (values: object) => "removed" in values && values.removed === true;

function equal(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function union<Value>(mine: Value, theirs: Value): Value {
  const both = [...(theirs as readonly unknown[]), ...(mine as readonly unknown[])];
  return both.filter((item, at) => both.findIndex((other) => equal(item, other)) === at) as Value;
}
