import { AddPerson, ChangePerson } from "@askaround/core/people";
import { readWith } from "@/forms/read-with.ts";
import type { StudiesValues } from "./studies-fields.tsx";

export const readNewPerson = (values: StudiesValues & Record<string, unknown>) =>
  readWith(AddPerson, typed(values));
export const readPerson = (values: StudiesValues & Record<string, unknown>) =>
  readWith(ChangePerson, typed(values));

/** What was not said is null; a year that is no number stays so, to be refused at its field. */
function typed<Values extends StudiesValues>(values: Values) {
  const [program, year] = [values.program.trim(), values.graduationYear.trim()];
  return {
    ...values,
    program: program === "" ? null : program,
    graduationYear: year === "" ? null : Number(year),
    firstGeneration: values.firstGeneration === "" ? null : values.firstGeneration === "yes",
  };
}
