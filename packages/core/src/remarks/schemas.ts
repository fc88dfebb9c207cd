import { z } from "zod";
import type { PersonId, RemarkId } from "../shared/ids.ts";
import { idSchema, line, optionalBlock } from "../shared/text.ts";
import { FLAG_TOPICS, NOTE_MOST, REMARK_KINDS, REMARK_LINE_MOST, type RemarkKind } from "./remark.ts";

const EMPTY = "Write what you want to say.";
const oneLine = line(REMARK_LINE_MOST, EMPTY);

/** A note has several lines, a flag and kudos one. */
function checkText(
  { kind, text }: { kind: RemarkKind; text: string | null },
  context: z.RefinementCtx,
): void {
  const problem =
    text === null ? EMPTY : kind === "note" ? null : oneLine.safeParse(text).error?.issues[0]?.message;
  if (problem) context.addIssue({ code: "custom", path: ["text"], message: problem });
}

/** `remarkId` is made when the form opens: sending it twice writes once. */
export const WriteRemark = z
  .strictObject({
    remarkId: idSchema<RemarkId>(),
    studentId: idSchema<PersonId>(),
    kind: z.enum(REMARK_KINDS),
    topic: z.enum(FLAG_TOPICS).nullable().default(null),
    text: optionalBlock(NOTE_MOST),
  })
  .superRefine(checkText)
  .refine(({ kind, topic }) => kind !== "flag" || topic !== null, {
    path: ["topic"],
    message: "Choose what it is about.",
  });
export type WriteRemark = z.infer<typeof WriteRemark>;

export const RemarkRef = z.strictObject({ remarkId: idSchema<RemarkId>() });
export type RemarkRef = z.infer<typeof RemarkRef>;

export const ChangeRemark = RemarkRef.extend({
  kind: z.enum(REMARK_KINDS),
  text: optionalBlock(NOTE_MOST),
}).superRefine(checkText);
export type ChangeRemark = z.infer<typeof ChangeRemark>;
