import type { DraftContent } from "@askaround/core/meetings";
import { sameShape } from "@/forms/same-shape.ts";

/** What the write-up form holds: the same text for every field that a draft keeps. */
export type DebriefValues = DraftContent;
export type SuggestedValues = DebriefValues["suggested"][number];

export function newSuggested(id: string): SuggestedValues {
  return {
    id,
    referrerContactId: "",
    name: "",
    organisation: "",
    title: "",
    permission: { answer: "", scope: "", purpose: "", words: "", how: "", givenOn: "" },
  };
}

/** A row for a promise, the student's own unless they say otherwise. */
export function newPromise(id: string): DebriefValues["promises"][number] {
  return { id, by: "student", what: "", dueOn: "" };
}

/** A moment is two fields on the form; what is wrong with it stands at the second, the time. */
export function debriefField(path: string): string {
  if (path === "actualStartAt") return "actualStart";
  return path === "actualEndAt" ? "actualEnd" : path;
}

/** Whether something kept on this device, or on the server, fits this form as it opens blank. */
export function isDebriefValues(kept: unknown, blank: DebriefValues): kept is DebriefValues {
  return sameShape(blank, kept, { suggested: newSuggested(""), promises: newPromise("") });
}

/** The fields in one order, whoever put them together: a draft read from the server has its own. */
export function sameValues(a: DebriefValues, b: DebriefValues): boolean {
  return ordered(a) === ordered(b);
}

function ordered(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Fields behind “Add more”: when one of them is at fault, that part opens. */
export const MORE_FIELDS = [
  "actualStart",
  "actualEnd",
  "takeaways",
  "interestBefore",
  "interestAfter",
  "confidenceBefore",
  "confidenceAfter",
  "direction",
  "promises",
] as const;
