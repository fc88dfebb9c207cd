import {
  ApproveTasks,
  approveTasks,
  holdReview,
  ReviewPrep,
  reviewPrep,
  TaskRef,
  UndoReview,
  undoReview,
  UndoReviews,
  undoReviews,
} from "@askaround/core/assignments";
import { prepDeskScope } from "@askaround/core/policy";
import { idSchema, InstantSchema, type PrepTaskId } from "@askaround/core/shared";
import { getReview, listReviewQueue } from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { memberProcedure, router } from "../trpc.ts";

const Queue = z.strictObject({
  after: z.strictObject({ queueAt: InstantSchema, taskId: idSchema<PrepTaskId>() }).nullable().default(null),
});

export const reviewsRouter = router({
  queue: memberProcedure
    .input(Queue)
    .query(({ ctx, input }) =>
      ctx.read((db) => listReviewQueue(db, prepDeskScope(ctx.actor), input, ctx.actor, ctx.deps.now())),
    ),
  get: memberProcedure.input(TaskRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getReview(db, prepDeskScope(ctx.actor), input, ctx.actor, ctx.deps.now())),
      "preparation",
    ),
  ),
  hold: memberProcedure.input(TaskRef).mutation(({ ctx, input }) => holdReview(ctx.deps, ctx.actor, input)),
  decide: memberProcedure
    .input(ReviewPrep)
    .mutation(({ ctx, input }) => reviewPrep(ctx.deps, ctx.actor, input)),
  undo: memberProcedure
    .input(UndoReview)
    .mutation(({ ctx, input }) => undoReview(ctx.deps, ctx.actor, input)),
  undoMany: memberProcedure
    .input(UndoReviews)
    .mutation(({ ctx, input }) => undoReviews(ctx.deps, ctx.actor, input)),
  approve: memberProcedure
    .input(ApproveTasks)
    .mutation(({ ctx, input }) => approveTasks(ctx.deps, ctx.actor, input)),
});
