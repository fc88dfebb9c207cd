import type { JudgedEntry } from "@askaround/core/address-books";

export type Choice = "add" | "fill" | "leave";

/** Somebody in a file, with the id that they get if they are new. */
export type Row = JudgedEntry & { readonly requestId: string };

export interface Looked {
  readonly kind: "rows" | "cards";
  readonly rows: readonly Row[];
  readonly unused: readonly string[];
}

/** More than anybody talks to: those who matter are chosen one by one. */
const LONG = 100;

/** What is chosen before anybody has chosen: whoever is new, unless they are many, and details that were missing. */
export function firstChoices({ rows }: Looked): ReadonlyMap<string, Choice> {
  const long = isLong(rows);
  return new Map(
    rows.map((row) => [
      row.requestId,
      row.outcome === "new" && !long ? "add" : row.outcome === "known" ? "fill" : "leave",
    ]),
  );
}

export const isLong = (rows: readonly Row[]) => rows.filter(({ outcome }) => outcome === "new").length > LONG;

/** What can be done with somebody besides leaving them out. */
export function possible({ outcome, fills }: Row): readonly Choice[] {
  if (outcome === "new" || outcome === "twice") return ["add"];
  if (outcome === "known") return ["fill", "add"];
  if (outcome === "like") return fills.length > 0 ? ["fill", "add"] : ["add"];
  return [];
}
