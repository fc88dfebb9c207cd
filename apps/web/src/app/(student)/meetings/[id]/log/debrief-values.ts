import type { RouterInputs } from "@/trpc/types.ts";
import { wallTimeOf, instantOf } from "@/forms/wall-time.ts";

type Command = RouterInputs["meetings"]["recordDebrief"];
type Answer = NonNullable<Command["suggested"]>[number]["permission"];
type Promised = NonNullable<Command["promises"]>[number];

export interface SuggestedValues {
  id: string;
  referrerContactId: string;
  name: string;
  organisation: string;
  title: string;
  permission: {
    answer: Answer["answer"] | "";
    scope: NonNullable<Answer["scope"]> | "";
    purpose: string;
    words: string;
  };
}

export interface PromiseValues {
  id: string;
  by: Promised["by"];
  what: string;
  dueOn: string;
}

/** What the write-up form holds. Ratings and times are text, since fields hold text. */
export interface DebriefValues {
  outcome: "held" | "not";
  closedAs: string;
  actualStartOn: string;
  actualStart: string;
  actualEndOn: string;
  actualEnd: string;
  learned: string;
  takeaways: [string, string, string];
  interestBefore: string;
  interestAfter: string;
  confidenceBefore: string;
  confidenceAfter: string;
  direction: NonNullable<Command["direction"]> | "";
  noteLevel: NonNullable<Command["noteLevel"]>;
  noOneSuggested: boolean;
  suggested: SuggestedValues[];
  promises: PromiseValues[];
}

/** "We met" and the agreed times, so that the least answer is one press. */
export function debriefValues(meeting: { startsAt: string; endsAt: string }, zone: string): DebriefValues {
  const [start, end] = [wallTimeOf(meeting.startsAt, zone), wallTimeOf(meeting.endsAt, zone)];
  return {
    outcome: "held",
    closedAs: "",
    actualStartOn: start.date,
    actualStart: start.time,
    actualEndOn: end.date,
    actualEnd: end.time,
    learned: "",
    takeaways: ["", "", ""],
    interestBefore: "",
    interestAfter: "",
    confidenceBefore: "",
    confidenceAfter: "",
    direction: "",
    noteLevel: "my_advisor",
    noOneSuggested: false,
    suggested: [],
    promises: [],
  };
}

export function newSuggested(id: string): SuggestedValues {
  return {
    id,
    referrerContactId: "",
    name: "",
    organisation: "",
    title: "",
    permission: { answer: "", scope: "", purpose: "", words: "" },
  };
}

const rated = (value: string) => (value === "" ? null : Number(value));

/** The command's fields as this form has them; what cannot be read is left for the schema to refuse. */
export function debriefInput(values: DebriefValues, zone: string) {
  return {
    actualStartAt: instantOf(values.actualStartOn, values.actualStart, zone),
    actualEndAt: instantOf(values.actualEndOn, values.actualEnd, zone),
    takeaways: values.takeaways.map((line) => line.trim()).filter((line) => line !== ""),
    learned: values.learned,
    interestBefore: rated(values.interestBefore),
    interestAfter: rated(values.interestAfter),
    confidenceBefore: rated(values.confidenceBefore),
    confidenceAfter: rated(values.confidenceAfter),
    direction: values.direction === "" ? null : values.direction,
    noteLevel: values.noteLevel,
    noOneSuggested: values.noOneSuggested,
    suggested: values.suggested.map(({ referrerContactId, permission, ...person }) => ({
      ...person,
      referrerContactId: referrerContactId === "" ? null : referrerContactId,
      permission: {
        answer: permission.answer === "" ? undefined : permission.answer,
        scope: permission.answer === "granted" && permission.scope !== "" ? permission.scope : null,
        purpose:
          permission.scope === "one_purpose" && permission.answer === "granted" ? permission.purpose : "",
        words: permission.words,
      },
    })),
    promises: values.promises.map((promise) => ({
      ...promise,
      dueOn: promise.dueOn === "" ? null : promise.dueOn,
    })),
  };
}

/** A moment is two fields on the form; what is wrong with it stands at the second, the time. */
export function debriefField(path: string): string {
  if (path === "actualStartAt") return "actualStart";
  return path === "actualEndAt" ? "actualEnd" : path;
}

const FIELDS = Object.keys(
  debriefValues({ startsAt: "2026-01-01T00:00:00.000Z", endsAt: "2026-01-01T00:00:00.000Z" }, "UTC"),
);

/** A draft kept by an older version of this form is better dropped than half understood. */
export function isDebriefValues(kept: unknown): kept is DebriefValues {
  return typeof kept === "object" && kept !== null && FIELDS.every((field) => field in kept);
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
  "noteLevel",
  "promises",
] as const;
