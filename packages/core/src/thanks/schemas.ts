import { z } from "zod";
import type { ThankYouId } from "../shared/ids.ts";
import { idSchema, optionalBlock } from "../shared/text.ts";
import { InstantSchema } from "../shared/time.ts";
import { NOTE_DRAFT_MOST } from "./note-draft.ts";
import { THANK_YOU_WAYS } from "./thank-you.ts";

export const MarkThankYouSent = z.strictObject({
  thankYouId: idSchema<ThankYouId>(),
  sentBy: z.enum(THANK_YOU_WAYS, "Choose how you sent it."),
  /** When it was sent; now when left out. */
  sentAt: InstantSchema.nullable().default(null),
});
export type MarkThankYouSent = z.infer<typeof MarkThankYouSent>;

export const ThankYouRef = z.strictObject({ thankYouId: idSchema<ThankYouId>() });
export type ThankYouRef = z.infer<typeof ThankYouRef>;

/** Saves the note over the revision it was typed on; 0 for the first save. */
export const SaveThankYouNote = z.strictObject({
  thankYouId: idSchema<ThankYouId>(),
  revision: z.number().int().min(0).max(2_000_000_000),
  text: optionalBlock(NOTE_DRAFT_MOST),
});
export type SaveThankYouNote = z.infer<typeof SaveThankYouNote>;
