import { z } from "zod";
import { studiesFields } from "../people/studies.ts";
import type { CohortId, PersonId } from "../shared/ids.ts";
import { EmailSchema, idSchema, optionalLine } from "../shared/text.ts";

/** Most rows of one roster; a larger one is brought in by parts. */
export const ROSTER_ROWS = 5000;
/** Rows that are looked up, and rows that are brought in, at once. */
export const ROSTER_LOOKED_UP = 200;
export const ROSTER_BROUGHT_IN = 50;

const cohortId = idSchema<CohortId>().nullable().default(null);

/** The addresses of a roster, to see who is here already. */
export const CheckRoster = z.strictObject({
  emails: z.array(EmailSchema).min(1).max(ROSTER_LOOKED_UP),
});
export type CheckRoster = z.infer<typeof CheckRoster>;

/** Part of a roster. Sent twice it changes nothing more, since whoever is in by then is left as they are. */
export const BringInRoster = z.strictObject({
  rows: z
    .array(z.strictObject({ name: optionalLine(120), email: EmailSchema, cohortId, ...studiesFields }))
    .min(1)
    .max(ROSTER_BROUGHT_IN),
  /** Whether those who are new, or back, get an invitation by mail. */
  invite: z.boolean(),
});
export type BringInRoster = z.infer<typeof BringInRoster>;

/** What `bringInRoster` did, to be taken back. */
export const TakeBackRoster = z.strictObject({
  added: z.array(idSchema<PersonId>()).max(ROSTER_BROUGHT_IN),
  enrolled: z
    .array(z.strictObject({ personId: idSchema<PersonId>(), cohortId: idSchema<CohortId>() }))
    .max(ROSTER_BROUGHT_IN),
  /** Whose studies it changed, and what they were. */
  changed: z
    .array(z.strictObject({ personId: idSchema<PersonId>(), ...studiesFields }))
    .max(ROSTER_BROUGHT_IN)
    .default([]),
});
export type TakeBackRoster = z.infer<typeof TakeBackRoster>;
