import { AddOfficeQuestion, ChangeOfficeQuestion } from "@askaround/core/bank";
import { readWith } from "@/forms/read-with.ts";

export { adviceFor } from "@askaround/core/bank";
export { questionBank } from "@askaround/core/prep";

export const readNewQuestion = (values: object) => readWith(AddOfficeQuestion, values);
export const readQuestion = (values: object) => readWith(ChangeOfficeQuestion, values);
