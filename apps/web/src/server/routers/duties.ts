import {
  DutyRef,
  markDutyDone,
  SnoozeDuty,
  snoozeDuty,
  undoDuty,
  unwaiveDuty,
  WaiveDuty,
  waiveDuty,
} from "@askaround/core/duties";
import { router, studentProcedure } from "../trpc.ts";

export const dutiesRouter = router({
  done: studentProcedure
    .input(DutyRef)
    .mutation(({ ctx, input }) => markDutyDone(ctx.deps, ctx.actor, input)),
  undo: studentProcedure.input(DutyRef).mutation(({ ctx, input }) => undoDuty(ctx.deps, ctx.actor, input)),
  waive: studentProcedure
    .input(WaiveDuty)
    .mutation(({ ctx, input }) => waiveDuty(ctx.deps, ctx.actor, input)),
  unwaive: studentProcedure
    .input(DutyRef)
    .mutation(({ ctx, input }) => unwaiveDuty(ctx.deps, ctx.actor, input)),
  snooze: studentProcedure
    .input(SnoozeDuty)
    .mutation(({ ctx, input }) => snoozeDuty(ctx.deps, ctx.actor, input)),
});
