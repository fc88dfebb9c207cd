import { z } from "zod";
import type { ContactId } from "../shared/ids.ts";
import { idSchema, optionalBlock, optionalLine } from "../shared/text.ts";
import { InstantSchema } from "../shared/time.ts";
import { HOW_KNOWN, OUTREACH_ANSWERS, OUTREACH_LIMITS, OUTREACH_STEPS, OUTREACH_WAYS } from "./outreach.ts";

const of = { contactId: idSchema<ContactId>(), step: z.enum(OUTREACH_STEPS) };

/** Saves a message over the revision it was typed on; 0 for the first save. */
export const SaveOutreach = z.strictObject({
  ...of,
  revision: z.number().int().min(0).max(2_000_000_000),
  howKnown: z.enum(HOW_KNOWN),
  subject: optionalLine(OUTREACH_LIMITS.subject),
  text: optionalBlock(OUTREACH_LIMITS.text),
});
export type SaveOutreach = z.infer<typeof SaveOutreach>;

export const MarkOutreachSent = z.strictObject({
  ...of,
  sentBy: z.enum(OUTREACH_WAYS, "Choose how you sent it."),
  /** When it was sent; now when left out. */
  sentAt: InstantSchema.nullable().default(null),
});
export type MarkOutreachSent = z.infer<typeof MarkOutreachSent>;

export const OutreachRef = z.strictObject(of);
export type OutreachRef = z.infer<typeof OutreachRef>;

/** What came back; null takes an answer back. */
export const AnswerOutreach = z.strictObject({ ...of, answer: z.enum(OUTREACH_ANSWERS).nullable() });
export type AnswerOutreach = z.infer<typeof AnswerOutreach>;
