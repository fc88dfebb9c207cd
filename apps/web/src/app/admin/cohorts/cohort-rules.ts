import { AddCohort, ChangeCohort } from "@askaround/core/cohorts";
import { readWith } from "@/forms/read-with.ts";

/** What stands in a box for a number; text that is none is refused by the schema as "Enter a number". */
const numberIn = (typed: string) => (typed.trim() === "" ? Number.NaN : Number(typed));

type Typed = { readonly goalMeetings: string };

export const readNewCohort = (values: Typed) =>
  readWith(AddCohort, { ...values, goalMeetings: numberIn(values.goalMeetings) });
export const readCohort = (values: Typed) =>
  readWith(ChangeCohort, { ...values, goalMeetings: numberIn(values.goalMeetings) });
