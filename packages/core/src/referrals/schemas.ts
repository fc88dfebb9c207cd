import { z } from "zod";
import type { ContactId, ReferralId } from "../shared/ids.ts";
import { idSchema, line, optionalLine } from "../shared/text.ts";
import { CalendarDateSchema } from "../shared/time.ts";
import { PERMISSION_ANSWERS, PERMISSION_SCOPES, PERMISSION_WAYS } from "./referral.ts";

/** The answer to "May I mention your name?" as it is recorded. */
export const PermissionFields = z
  .strictObject({
    answer: z.enum(PERMISSION_ANSWERS, "Choose what they answered."),
    scope: z.enum(PERMISSION_SCOPES).nullable().default(null),
    purpose: optionalLine(200),
    words: optionalLine(300),
    how: z.enum(PERMISSION_WAYS).nullable().default(null),
    givenOn: CalendarDateSchema.nullable().default(null),
  })
  .refine((value) => value.scope === null || value.answer === "granted", {
    path: ["scope"],
    message: "A scope belongs to a yes.",
  })
  .refine((value) => value.scope !== "one_purpose" || value.purpose !== null, {
    path: ["purpose"],
    message: "Say what they agreed to.",
  });

/** One person suggested in a meeting. */
export const SuggestedPerson = z.strictObject({
  id: idSchema<ReferralId>(),
  /** Which of the meeting's professionals suggested them; the host when left out. */
  referrerContactId: idSchema<ContactId>().nullable().default(null),
  name: line(120, "Enter the person’s name."),
  organisation: optionalLine(160),
  title: optionalLine(160),
  permission: PermissionFields,
});
export type SuggestedPerson = z.infer<typeof SuggestedPerson>;

export const RecordPermission = z.strictObject({
  referralId: idSchema<ReferralId>(),
  permission: PermissionFields,
});
export type RecordPermission = z.infer<typeof RecordPermission>;

export const RevokePermission = z.strictObject({
  referralId: idSchema<ReferralId>(),
  reason: line(300, "Say why, in a few words."),
});
export type RevokePermission = z.infer<typeof RevokePermission>;

/** Turns a suggested person into a contact of the student's own. */
export const AdoptReferral = z.strictObject({
  referralId: idSchema<ReferralId>(),
  /** An existing contact they turned out to be, or null to add a new one with `requestId`. */
  contactId: idSchema<ContactId>().nullable().default(null),
  requestId: idSchema<ContactId>(),
});
export type AdoptReferral = z.infer<typeof AdoptReferral>;

/** `added` when the contact was made for it. */
export const UndoAdoption = z.strictObject({
  referralId: idSchema<ReferralId>(),
  contactId: idSchema<ContactId>(),
  added: z.boolean(),
});
export type UndoAdoption = z.infer<typeof UndoAdoption>;

export const ReferralRef = z.strictObject({ referralId: idSchema<ReferralId>() });
export const LetGoReferral = z.strictObject({
  referralId: idSchema<ReferralId>(),
  reason: optionalLine(300),
});
export type LetGoReferral = z.infer<typeof LetGoReferral>;
export type ReferralRef = z.infer<typeof ReferralRef>;
