import { z } from "zod";
import type { ThankYouId } from "../shared/ids.ts";
import { idSchema } from "../shared/text.ts";
import { InstantSchema } from "../shared/time.ts";
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
