import { z } from "zod";
import type { ContactId, ContactMergeId } from "../shared/ids.ts";
import {
  idSchema,
  line,
  optionalBlock,
  OptionalEmailSchema,
  optionalLine,
  OptionalLinkSchema,
  RevisionSchema,
} from "../shared/text.ts";
import { ZoneSchema } from "../shared/time.ts";
import { NOTE_LEVELS } from "./contact.ts";

const contactFields = {
  name: line(120, "Enter the person’s name."),
  organisation: optionalLine(160),
  title: optionalLine(160),
  link: OptionalLinkSchema,
  email: OptionalEmailSchema,
  phone: optionalLine(40),
  zone: z
    .union([z.literal("").transform(() => null), ZoneSchema])
    .nullable()
    .default(null),
  howMet: optionalLine(200),
  notes: optionalBlock(4000),
  noteLevel: z.enum(NOTE_LEVELS).default("my_advisor"),
};

/** `requestId` is made when the form opens: sending it twice adds one contact. */
export const AddContact = z.strictObject({ requestId: idSchema<ContactId>(), ...contactFields });
export type AddContact = z.infer<typeof AddContact>;

export const ChangeContact = z.strictObject({
  contactId: idSchema<ContactId>(),
  ...contactFields,
  revision: RevisionSchema,
});
export type ChangeContact = z.infer<typeof ChangeContact>;

export const RemoveContact = z.strictObject({ contactId: idSchema<ContactId>() });
export type RemoveContact = z.infer<typeof RemoveContact>;

/** Two records of the student's that are the same person; in which order makes no difference. */
export const MergeContacts = z.strictObject({
  requestId: idSchema<ContactMergeId>(),
  contactId: idSchema<ContactId>(),
  otherId: idSchema<ContactId>(),
});
export type MergeContacts = z.infer<typeof MergeContacts>;

export const PreviewMerge = z.strictObject({
  contactId: idSchema<ContactId>(),
  otherId: idSchema<ContactId>(),
});

export const UndoMerge = z.strictObject({ mergeId: idSchema<ContactMergeId>() });
export type UndoMerge = z.infer<typeof UndoMerge>;
