import type { FieldValues } from "react-hook-form";
import type { Difference } from "@/forms/conflict.tsx";
import { adminWords } from "@/words/admin.ts";

/** What a form holds of a row, with the revision it was read at. */
export type Edited = FieldValues & { revision: number };

/** Whether two versions agree in every field of the form; the revision does not count. */
export function sameEdit(mine: Readonly<FieldValues>, theirs: Edited): boolean {
  return differingFields(mine, theirs).length === 0;
}

/** Both versions of each field that differs, in words. */
export function describeDifferences(
  mine: Readonly<FieldValues>,
  theirs: Edited,
  labels: Readonly<Record<string, string>>,
): Difference[] {
  return differingFields(mine, theirs).map((field) => ({
    label: labels[field] ?? field,
    mine: inWords(mine[field]),
    theirs: inWords(theirs[field]),
  }));
}

function differingFields(mine: Readonly<FieldValues>, theirs: Edited): string[] {
  return Object.keys(theirs).filter(
    (field) => field !== "revision" && comparable(mine[field]) !== comparable(theirs[field]),
  );
}

/** Order does not matter in a list of roles. */
function comparable(value: unknown): string {
  return JSON.stringify(Array.isArray(value) ? value.map(String).toSorted() : value);
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(", ");
  if (typeof value === "boolean") return adminWords.switched[value ? "on" : "off"];
  return typeof value === "string" ? roleName(value) : "";
}

function roleName(value: string): string {
  return (adminWords.roles as Readonly<Record<string, string | undefined>>)[value] ?? value;
}
