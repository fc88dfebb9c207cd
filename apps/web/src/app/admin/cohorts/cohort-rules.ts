import { AddCohort, ChangeCohort } from "@askaround/core/cohorts";
import { readWith } from "@/forms/read-with.ts";

/** What stands in a box for a number; text that is none is refused by the schema as "Enter a number". */
const numberIn = (typed: string) => (typed.trim() === "" ? Number.NaN : Number(typed));

type Typed = { readonly goalMeetings: string; readonly leastMinutes: string };
const numbersIn = <Values extends Typed>(values: Values) => ({
  ...values,
  goalMeetings: numberIn(values.goalMeetings),
  leastMinutes: values.leastMinutes.trim() === "" ? null : numberIn(values.leastMinutes),
});

export const readNewCohort = <Values extends Typed>(values: Values) => readWith(AddCohort, numbersIn(values));
export const readCohort = <Values extends Typed>(values: Values) => readWith(ChangeCohort, numbersIn(values));
