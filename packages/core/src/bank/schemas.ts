import { z } from "zod";
import { isClosingQuestion } from "../prep/label-question.ts";
import { PREP_LIMITS } from "../prep/prep.ts";
import { questionFields, questionPhases } from "../prep/question.ts";
import { bankIdSchema } from "../prep/schemas.ts";
import type { OfficeQuestionId } from "../shared/ids.ts";
import { idSchema, line, RevisionSchema } from "../shared/text.ts";

const ALREADY_LAST = "This one ends every list already, in these words.";

const fields = {
  phase: z
    .enum(questionPhases, "Choose a part of the talk.")
    .exclude(["closing"], "Choose a part of the talk."),
  text: line(PREP_LIMITS.question, "Write the question.").refine(
    (text) => !isClosingQuestion(text),
    ALREADY_LAST,
  ),
  /** Empty when it suits every field. */
  fields: z
    .array(z.enum(questionFields))
    .max(questionFields.length, "Choose each field once.")
    .transform((chosen) => questionFields.filter((field) => chosen.includes(field))),
};

/** `requestId` is made when the form opens: sending it twice adds one question. */
export const AddOfficeQuestion = z.strictObject({ requestId: idSchema<OfficeQuestionId>(), ...fields });
export type AddOfficeQuestion = z.infer<typeof AddOfficeQuestion>;

export const ChangeOfficeQuestion = z.strictObject({
  questionId: idSchema<OfficeQuestionId>(),
  ...fields,
  revision: RevisionSchema,
});
export type ChangeOfficeQuestion = z.infer<typeof ChangeOfficeQuestion>;

/** Told as a wish ("before that one"; last when null), so that two tabs can both move without undoing each other. */
export const PlaceOfficeQuestion = z.strictObject({
  questionId: idSchema<OfficeQuestionId>(),
  beforeId: idSchema<OfficeQuestionId>().nullable(),
});
export type PlaceOfficeQuestion = z.infer<typeof PlaceOfficeQuestion>;

/** Whether students are offered a question: the office's own by its id, the product's by its name in the bank. */
export const OfferQuestion = z.strictObject({ bankId: bankIdSchema, offered: z.boolean() });
export type OfferQuestion = z.infer<typeof OfferQuestion>;
