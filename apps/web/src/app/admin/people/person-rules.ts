import { AddPerson, ChangePerson } from "@askaround/core/people";
import { readWith } from "@/forms/read-with.ts";

export const readNewPerson = (values: unknown) => readWith(AddPerson, values);
export const readPerson = (values: unknown) => readWith(ChangePerson, values);
