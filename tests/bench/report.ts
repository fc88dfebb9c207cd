/** One goal of the bench, as it is printed and kept. */
export interface Finding {
  readonly id: string;
  readonly what: string;
  /** The figures that were taken, in words with their units. */
  readonly seen: string;
  readonly ratio: number | null;
  readonly goal: string;
  /** Null when the floor itself spread too far for a verdict, or when nothing is asked of it. */
  readonly holds: boolean | null;
}

/** Values of one thing over the rounds. */
export interface Taken {
  readonly median: number;
  /** Of the extremes, as a share of the median. */
  readonly spread: number;
}

/** How far a floor may spread for a ratio to mean something. */
const NOISY = 0.25;

export function taken(values: readonly number[]): Taken {
  const sorted = values.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { median, spread: ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / median };
}

export const percentile95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;

/** "at least" for rates, "at most" for times and sizes. */
export function against(
  about: Pick<Finding, "id" | "what" | "seen">,
  ours: Taken,
  floor: Taken,
  goal: { readonly atLeast: number } | { readonly atMost: number },
): Finding {
  const ratio = ours.median / floor.median;
  const [words, holds] =
    "atLeast" in goal
      ? ([`at least ${goal.atLeast}`, ratio >= goal.atLeast] as const)
      : ([`at most ${goal.atMost}`, ratio <= goal.atMost] as const);
  return { ...about, ratio, goal: words, holds: floor.spread > NOISY ? null : holds };
}

export const show = (value: number, unit: string): string =>
  `${value >= 100 ? Math.round(value) : Number(value.toPrecision(3))} ${unit}`;

export const withSpread = ({ median, spread }: Taken, unit: string): string =>
  `${show(median, unit)} ± ${Math.round(spread * 50)} %`;

export function print({ id, what, seen, ratio, goal, holds }: Finding): void {
  const verdict = holds === null ? "no verdict" : holds ? "holds" : "DOES NOT HOLD";
  const measured = ratio === null ? "" : `${ratio.toFixed(2)}, `;
  console.log(`${id.padEnd(3)} ${verdict.padEnd(14)} ${what}: ${measured}goal ${goal}\n    ${seen}`);
}
