import { ChangeDebrief, RecordDebrief } from "@askaround/core/meetings";
import { readWith } from "@/forms/read-with.ts";
import { instantOf, wallTimeOf } from "@/forms/wall-time.ts";
import type { DebriefValues } from "./debrief-values.ts";

/** The real times as they were noted before, to the second; the form shows minutes. */
export interface Noted {
  readonly startAt: string | null;
  readonly endAt: string | null;
}

type Context = { meetingId: string; revision: number; zone: string; edit: boolean; noted: Noted };

export const readDebrief =
  ({ meetingId, revision, zone, edit, noted }: Context) =>
  (values: DebriefValues) =>
    edit
      ? readWith(ChangeDebrief, { meetingId, revision, ...debriefInput(values, zone, noted) })
      : readWith(RecordDebrief, {
          meetingId,
          revision,
          ...debriefInput(values, zone, noted),
          remindAt: values.remindAt === "" ? null : values.remindAt,
        });

/** A time that was not touched stays the moment it was, seconds and all. */
function momentOf(date: string, time: string, zone: string, noted: string | null): string {
  const shown = noted === null ? null : wallTimeOf(noted, zone);
  if (noted !== null && shown?.date === date && shown.time === time) return noted;
  return instantOf(date, time, zone);
}

const rated = (value: string) => (value === "" ? null : Number(value));

function takeawaysOf({ takeaways, takeawayLevels, noteLevel }: DebriefValues) {
  const said = takeaways
    .map((line, index) => ({ line: line.trim(), level: takeawayLevels[index] || noteLevel }))
    .filter(({ line }) => line !== "");
  return { takeaways: said.map(({ line }) => line), takeawayLevels: said.map(({ level }) => level) };
}

/** The command's fields as this form has them; what cannot be read is left for the schema to refuse. */
function debriefInput(values: DebriefValues, zone: string, noted: Noted) {
  return {
    actualStartAt: momentOf(values.actualStartOn, values.actualStart, zone, noted.startAt),
    actualEndAt: momentOf(values.actualEndOn, values.actualEnd, zone, noted.endAt),
    ...takeawaysOf(values),
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
        how: permission.how === "" ? null : permission.how,
        givenOn: permission.givenOn === "" ? null : permission.givenOn,
      },
    })),
    promises: values.promises.map((promise) => ({
      ...promise,
      dueOn: promise.dueOn === "" ? null : promise.dueOn,
    })),
  };
}
