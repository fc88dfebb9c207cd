import { z } from "zod";
import type { ProfessionalId } from "../shared/ids.ts";
import { idSchema, line, RevisionSchema } from "../shared/text.ts";

const whole = (max: number) =>
  z
    .number("Enter a number.")
    .int("Use a whole number.")
    .min(1, "At least 1.")
    .max(max, `At most ${max}.`)
    .nullable()
    .default(null);

export const ProfessionalRef = z.strictObject({ professionalId: idSchema<ProfessionalId>() });
export type ProfessionalRef = z.infer<typeof ProfessionalRef>;

/** All limits of a professional at once, with the reason that its history keeps. */
export const SetLimits = z.strictObject({
  professionalId: idSchema<ProfessionalId>(),
  doNotContact: z.boolean(),
  askFirst: z.boolean(),
  mostAsks: whole(50),
  coolDownDays: whole(365),
  reason: line(300, "Say why, in a few words."),
  revision: RevisionSchema,
});
export type SetLimits = z.infer<typeof SetLimits>;
