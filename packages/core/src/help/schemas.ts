import { z } from "zod";
import type { HelpRequestId } from "../shared/ids.ts";
import { idSchema, line } from "../shared/text.ts";

/** `requestId` is made when the form opens: sending it twice asks once. */
export const AskForHelp = z.strictObject({
  requestId: idSchema<HelpRequestId>(),
  text: line(280, "Say in a line what you need."),
});
export type AskForHelp = z.infer<typeof AskForHelp>;

export const HelpRef = z.strictObject({ requestId: idSchema<HelpRequestId>() });
export type HelpRef = z.infer<typeof HelpRef>;

export const AnswerHelp = HelpRef.extend({ answer: line(500, "Write a line to the student.") });
export type AnswerHelp = z.infer<typeof AnswerHelp>;
