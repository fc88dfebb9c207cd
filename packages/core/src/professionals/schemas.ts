import { z } from "zod";
import type { ProfessionalId, ProfessionalMergeId } from "../shared/ids.ts";
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

/** Why a person is taken out. Chosen, not written, so that the record of it holds nothing about them. */
export const FORGET_REASONS = ["they_asked", "asked_for_them", "office_rule"] as const;
export type ForgetReason = (typeof FORGET_REASONS)[number];

/** It cannot be undone, so whoever does it writes the person’s name out once. */
export const ForgetProfessional = z.strictObject({
  professionalId: idSchema<ProfessionalId>(),
  name: line(120, "Write their name, as a record has it."),
  reason: z.enum(FORGET_REASONS, "Choose why."),
  revision: RevisionSchema,
});
export type ForgetProfessional = z.infer<typeof ForgetProfessional>;

const side = z.enum(["kept", "merged"]);

/** `requestId` is made when the two are compared: sending it twice merges once. */
export const MergeProfessionals = z.strictObject({
  requestId: idSchema<ProfessionalMergeId>(),
  keptId: idSchema<ProfessionalId>(),
  mergedId: idSchema<ProfessionalId>(),
  keptRevision: RevisionSchema,
  mergedRevision: RevisionSchema,
  choice: z.strictObject({ name: side, organisation: side, title: side, link: side }),
});
export type MergeProfessionals = z.infer<typeof MergeProfessionals>;

export const UndoMerge = z.strictObject({ mergeId: idSchema<ProfessionalMergeId>() });
export type UndoMerge = z.infer<typeof UndoMerge>;

export const TwoProfessionals = z.strictObject({
  firstId: idSchema<ProfessionalId>(),
  secondId: idSchema<ProfessionalId>(),
});

/** Two people, or perhaps one after all. */
export const TellApart = TwoProfessionals.extend({ apart: z.boolean() });
export type TellApart = z.infer<typeof TellApart>;
