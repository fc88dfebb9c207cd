/** What one fault scenario saw. */
export interface FaultReport {
  readonly id: string;
  readonly title: string;
  readonly counts: Readonly<Record<string, number>>;
  /** Each sentence is a way in which the promise was broken; none means that it holds. */
  readonly broken: readonly string[];
}

/** One line that says the id, what was counted and whether it holds. */
export function reportLine({ id, title, counts, broken }: FaultReport): string {
  const counted = Object.entries(counts)
    .map(([name, value]) => `${value} ${name}`)
    .join(", ");
  const end = broken.length === 0 ? "holds" : `FAILS: ${broken.join("; ")}`;
  return `${id} ${title}: ${counted}: ${end}`;
}

/** The sentences whose condition is not met. */
export function unless(...claims: readonly (readonly [holds: boolean, otherwise: string])[]): string[] {
  return claims.flatMap(([holds, otherwise]) => (holds ? [] : [otherwise]));
}
