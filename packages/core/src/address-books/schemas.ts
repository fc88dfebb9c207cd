import { z } from "zod";
import { AddContact } from "../contacts/schemas.ts";
import type { ContactId } from "../shared/ids.ts";
import { idSchema, RevisionSchema } from "../shared/text.ts";
import { FILLABLE } from "./book-entry.ts";

/** Most people of one file that are looked at, and that are brought in at once. */
export const BOOK_PEOPLE = 10_000;
export const BOOK_BROUGHT_IN = 50;

/**
 * Part of an address book. `requestId` is the id that somebody new gets, made when the file was looked at: sent twice it
 * changes nothing more.
 */
export const BringInPeople = z.strictObject({
  people: z
    .array(
      z.strictObject({
        ...AddContact.shape,
        /** Whose empty fields are filled in; null for somebody new. */
        fill: idSchema<ContactId>().nullable().default(null),
        /** Whether they come in though somebody alike is here. */
        anyway: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(BOOK_BROUGHT_IN),
});
export type BringInPeople = z.infer<typeof BringInPeople>;

/** What `bringInPeople` did, to be taken back. */
export const TakeBackPeople = z.strictObject({
  added: z.array(idSchema<ContactId>()).max(BOOK_BROUGHT_IN),
  filled: z
    .array(
      z.strictObject({
        contactId: idSchema<ContactId>(),
        fields: z.array(z.enum(FILLABLE)).max(FILLABLE.length),
        /** That it had when it was filled in. */
        revision: RevisionSchema,
      }),
    )
    .max(BOOK_BROUGHT_IN),
});
export type TakeBackPeople = z.infer<typeof TakeBackPeople>;
