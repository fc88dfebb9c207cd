import {
  AnswerEligibility,
  answerEligibility,
  EligibilityRef,
  followRules,
  OverrideEligibility,
  overrideEligibility,
} from "@askaround/core/cohorts";
import { meetingScope, ownScope, studentScope } from "@askaround/core/policy";
import { idSchema, type MeetingId, type PersonId } from "@askaround/core/shared";
import { getOwnEligibility, listEligibility, listOwnRules } from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { memberProcedure, router, studentProcedure } from "../trpc.ts";

export const eligibilityRouter = router({
  rules: studentProcedure.query(({ ctx }) => ctx.read((db) => listOwnRules(db, ownScope(ctx.actor)))),
  ofMeeting: studentProcedure
    .input(z.strictObject({ meetingId: idSchema<MeetingId>() }))
    .query(({ ctx, input }) =>
      found(
        ctx.read((db) => getOwnEligibility(db, meetingScope(ctx.actor), input)),
        "meeting",
      ),
    ),
  ofStudent: memberProcedure
    .input(z.strictObject({ studentId: idSchema<PersonId>() }))
    .query(({ ctx, input }) => ctx.read((db) => listEligibility(db, studentScope(ctx.actor), input))),
  answer: studentProcedure
    .input(AnswerEligibility)
    .mutation(({ ctx, input }) => answerEligibility(ctx.deps, ctx.actor, input)),
  override: memberProcedure
    .input(OverrideEligibility)
    .mutation(({ ctx, input }) => overrideEligibility(ctx.deps, ctx.actor, input)),
  followRules: memberProcedure
    .input(EligibilityRef)
    .mutation(({ ctx, input }) => followRules(ctx.deps, ctx.actor, input)),
});
