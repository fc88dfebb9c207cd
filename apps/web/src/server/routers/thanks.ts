import { thankYouScope } from "@askaround/core/policy";
import { idSchema, type MeetingId } from "@askaround/core/shared";
import {
  MarkThankYouSent,
  markThankYouSent,
  saveThankYouNote,
  SaveThankYouNote,
  snoozeThankYou,
  ThankYouRef,
  unmarkThankYouSent,
  unwaiveThankYou,
  waiveThankYou,
} from "@askaround/core/thanks";
import { getThanksOfMeeting } from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { router, studentProcedure } from "../trpc.ts";

const MeetingRef = z.strictObject({ meetingId: idSchema<MeetingId>() });

export const thanksRouter = router({
  ofMeeting: studentProcedure.input(MeetingRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getThanksOfMeeting(db, thankYouScope(ctx.actor), input.meetingId, ctx.deps.now())),
      "meeting",
    ),
  ),
  save: studentProcedure
    .input(SaveThankYouNote)
    .mutation(({ ctx, input }) => saveThankYouNote(ctx.deps, ctx.actor, input)),
  markSent: studentProcedure
    .input(MarkThankYouSent)
    .mutation(({ ctx, input }) => markThankYouSent(ctx.deps, ctx.actor, input)),
  unmarkSent: studentProcedure
    .input(ThankYouRef)
    .mutation(({ ctx, input }) => unmarkThankYouSent(ctx.deps, ctx.actor, input)),
  waive: studentProcedure
    .input(ThankYouRef)
    .mutation(({ ctx, input }) => waiveThankYou(ctx.deps, ctx.actor, input)),
  unwaive: studentProcedure
    .input(ThankYouRef)
    .mutation(({ ctx, input }) => unwaiveThankYou(ctx.deps, ctx.actor, input)),
  snooze: studentProcedure
    .input(ThankYouRef)
    .mutation(({ ctx, input }) => snoozeThankYou(ctx.deps, ctx.actor, input)),
});
