import { z } from "zod";
import type { BulkActId, PersonId } from "../shared/ids.ts";
import { idSchema, optionalBlock } from "../shared/text.ts";
import { MESSAGE_KINDS } from "./message.ts";

/** Sent in parts of so many; the parts of one act carry its id. */
export const AT_ONCE = 100;

/** `actId` is made when the dialog opens: a part that is sent twice reaches nobody twice. */
export const SendToStudents = z
  .strictObject({
    actId: idSchema<BulkActId>(),
    kind: z.enum(MESSAGE_KINDS),
    text: optionalBlock(1_000),
    studentIds: z.array(idSchema<PersonId>()).min(1, "Choose at least one student.").max(AT_ONCE),
  })
  .refine(({ kind, text }) => kind === "nudge" || text !== null, {
    path: ["text"],
    message: "Write what you want to say.",
  });
export type SendToStudents = z.infer<typeof SendToStudents>;

export const BulkActRef = z.strictObject({ actId: idSchema<BulkActId>() });
export type BulkActRef = z.infer<typeof BulkActRef>;
