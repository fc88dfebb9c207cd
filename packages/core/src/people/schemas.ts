import { z } from "zod";
import { ROLES } from "../shared/actor.ts";
import type { CohortId, PersonId } from "../shared/ids.ts";
import { EmailSchema, idSchema, line, RevisionSchema } from "../shared/text.ts";
import { ZoneSchema } from "../shared/time.ts";
import { studiesFields } from "./studies.ts";

const roles = z
  .array(z.enum(ROLES))
  .min(1, "Choose at least one role.")
  .max(ROLES.length)
  .refine((values) => new Set(values).size === values.length, "Choose each role once.");

/**
 * Adds a member and invites them by mail; a student may be enrolled in a cohort at once. `requestId` is made when the
 * form opens: sending it twice adds one person.
 */
export const AddPerson = z.strictObject({
  requestId: idSchema<PersonId>(),
  name: line(120, "Enter a name."),
  email: EmailSchema,
  zone: ZoneSchema,
  roles,
  ...studiesFields,
  cohortId: idSchema<CohortId>().nullable().default(null),
});
export type AddPerson = z.infer<typeof AddPerson>;

export const ChangePerson = z.strictObject({
  personId: idSchema<PersonId>(),
  name: line(120, "Enter a name."),
  email: EmailSchema,
  zone: ZoneSchema,
  roles,
  ...studiesFields,
  revision: RevisionSchema,
});
export type ChangePerson = z.infer<typeof ChangePerson>;

export const PersonRef = z.strictObject({ personId: idSchema<PersonId>() });
export type PersonRef = z.infer<typeof PersonRef>;

/** What a person may change about themselves. */
export const ChangeProfile = z.strictObject({
  name: line(120, "Enter your name."),
  zone: ZoneSchema,
  revision: RevisionSchema,
});
export type ChangeProfile = z.infer<typeof ChangeProfile>;
