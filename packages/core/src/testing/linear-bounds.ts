/** `sum of terms = value` over variables that are never negative; with `slack` the sum is at most the value. */
export interface Known {
  readonly terms: ReadonlyMap<string, number>;
  readonly value: number;
  readonly slack?: boolean;
}

const SMALL = 1e-7;

/**
 * The most that sums of the variables can be, given all that is known: the simplex method in its plainest form. Throws when
 * nothing fits what is known.
 */
export function boundsOf(
  known: readonly Known[],
  ask: readonly ReadonlyMap<string, number>[],
): readonly number[] {
  const names = [
    ...new Set([...known.map(({ terms }) => terms), ...ask].flatMap((terms) => [...terms.keys()])),
  ];
  const place = new Map(names.map((name, at) => [name, at]));
  const slacks = known.filter(({ slack }) => slack).length;
  const width = names.length + slacks + known.length;
  let slack = names.length;
  const table = known.map(({ terms, value, slack: atMost }, line) => {
    const row = new Float64Array(width + 1);
    for (const [name, by] of terms) row[place.get(name) ?? 0] = by;
    if (atMost) row[slack++] = 1;
    if (value < 0) throw new Error("Say it with a value that is not negative.");
    row[width - known.length + line] = 1;
    row[width] = value;
    return row;
  });
  const basis = known.map((_, line) => width - known.length + line);
  const real = width - known.length;
  const miss = maximize(table, basis, width, (at) => (at >= real ? -1 : 0));
  if (miss < -1e-4) throw new Error(`Nothing fits what is known, by ${miss}.`);
  return ask.map((terms) => {
    const goal = new Float64Array(width);
    for (const [name, by] of terms) goal[place.get(name) ?? 0] = by;
    return maximize(table, basis, real, (at) => goal[at] ?? 0);
  });
}

/** Takes the first way up by the lowest place, so that it never goes in circles; those from `end` on stay out. */
function maximize(
  table: Float64Array[],
  basis: number[],
  end: number,
  worth: (at: number) => number,
): number {
  const last = (table[0]?.length ?? 1) - 1;
  const gain = Float64Array.from({ length: last + 1 }, (_, at) => (at < last ? worth(at) : 0));
  table.forEach((row, line) => subtract(gain, row, worth(basis[line] ?? 0), last));
  for (;;) {
    let enter = -1;
    for (let at = 0; at < end && enter < 0; at += 1) if ((gain[at] ?? 0) > SMALL) enter = at;
    if (enter < 0) return -(gain[last] ?? 0);
    const line = leaving(table, basis, enter, last);
    if (line < 0) return Number.POSITIVE_INFINITY;
    const row = table[line] as Float64Array;
    const by = row[enter] ?? 1;
    for (let at = 0; at <= last; at += 1) row[at] = (row[at] ?? 0) / by;
    for (const other of table) if (other !== row) subtract(other, row, other[enter] ?? 0, last);
    subtract(gain, row, gain[enter] ?? 0, last);
    basis[line] = enter;
  }
}

function leaving(table: readonly Float64Array[], basis: readonly number[], enter: number, last: number) {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  table.forEach((row, line) => {
    const by = row[enter] ?? 0;
    if (by <= SMALL) return;
    const ratio = (row[last] ?? 0) / by;
    const first = ratio < least - SMALL;
    if (first || (ratio < least + SMALL && (basis[line] ?? 0) < (basis[best] ?? 0))) {
      best = line;
      least = Math.min(least, ratio);
    }
  });
  return best;
}

function subtract(from: Float64Array, row: Float64Array, times: number, last: number): void {
  if (times === 0) return;
  for (let at = 0; at <= last; at += 1) from[at] = (from[at] ?? 0) - times * (row[at] ?? 0);
}
