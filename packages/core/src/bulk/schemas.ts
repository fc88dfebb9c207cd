import { z } from "zod";
import { When } from "../assignments/schemas.ts";
import type { BulkActId, CohortId, PersonId, PrepTemplateId } from "../shared/ids.ts";
import { idSchema, line, optionalLine } from "../shared/text.ts";
import { CalendarDateSchema } from "../shared/time.ts";

/** Done in parts of so many; the parts of one act carry its id. */
const AT_ONCE = 100;

const why = line(200, "Say why in a few words.");
/** Null for everything they still owe. */
const templateId = idSchema<PrepTemplateId>().nullable();

export const ChangeForMany = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("assign"),
    templateId: idSchema<PrepTemplateId>(),
    each: z.boolean(),
    when: When,
  }),
  z.strictObject({ kind: z.literal("extend"), templateId, dueOn: CalendarDateSchema, reason: why }),
  z.strictObject({ kind: z.literal("excuse"), templateId, reason: why }),
  z.strictObject({ kind: z.literal("move"), toCohortId: idSchema<CohortId>() }),
  z.strictObject({
    kind: z.literal("leave"),
    backOn: CalendarDateSchema.nullable(),
    reason: optionalLine(200),
  }),
]);
export type ChangeForMany = z.infer<typeof ChangeForMany>;

/** `actId` is made when the dialog opens: a part that is sent twice changes nobody twice. */
export const ChangeMany = z.strictObject({
  actId: idSchema<BulkActId>(),
  /** The cohort whose list it is; null for all of them. */
  cohortId: idSchema<CohortId>().nullable(),
  change: ChangeForMany,
  studentIds: z.array(idSchema<PersonId>()).min(1, "Choose at least one student.").max(AT_ONCE),
});
export type ChangeMany = z.infer<typeof ChangeMany>;

export const UndoMany = z.strictObject({ actId: idSchema<BulkActId>() });
export type UndoMany = z.infer<typeof UndoMany>;
