import {
  AnswerDidItHappen,
  answerDidItHappen,
  ChangeDebrief,
  changeDebrief,
  DropDebriefDraft,
  dropDebriefDraft,
  PutOffDebrief,
  putOffDebrief,
  UndoDebrief,
  undoDebrief,
} from "@askaround/core/meetings";
import { meetingScope } from "@askaround/core/policy";
import { idSchema, type MeetingId } from "@askaround/core/shared";
import { getDebriefDraft, listDebriefEdits } from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { router, studentProcedure } from "../trpc.ts";

const MeetingRef = z.strictObject({ meetingId: idSchema<MeetingId>() });

export const writeUpsRouter = router({
  draft: studentProcedure.input(MeetingRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getDebriefDraft(db, meetingScope(ctx.actor), input.meetingId)),
      "meeting",
    ),
  ),
  history: studentProcedure.input(MeetingRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => listDebriefEdits(db, meetingScope(ctx.actor), input.meetingId)),
      "meeting",
    ),
  ),
  putOff: studentProcedure
    .input(PutOffDebrief)
    .mutation(({ ctx, input }) => putOffDebrief(ctx.deps, ctx.actor, input)),
  answer: studentProcedure
    .input(AnswerDidItHappen)
    .mutation(({ ctx, input }) => answerDidItHappen(ctx.deps, ctx.actor, input)),
  dropDraft: studentProcedure
    .input(DropDebriefDraft)
    .mutation(({ ctx, input }) => dropDebriefDraft(ctx.deps, ctx.actor, input)),
  change: studentProcedure
    .input(ChangeDebrief)
    .mutation(({ ctx, input }) => changeDebrief(ctx.deps, ctx.actor, input)),
  undo: studentProcedure
    .input(UndoDebrief)
    .mutation(({ ctx, input }) => undoDebrief(ctx.deps, ctx.actor, input)),
});
