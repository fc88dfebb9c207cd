import {
  AnswerComment,
  answerComment,
  AssignPrep,
  assignPrep,
  ExcuseTasks,
  excuseTasks,
  ExtendTasks,
  extendTasks,
  ReopenTasks,
  reopenTasks,
  SubmitPrep,
  submitPrep,
  TaskRef,
  WithdrawAssignment,
  withdrawAssignment,
} from "@askaround/core/assignments";
import { contactScope, prepDeskScope, studentScope } from "@askaround/core/policy";
import { idSchema, type MeetingId, type PersonId, type PrepAssignmentId } from "@askaround/core/shared";
import {
  getOwnTask,
  listAssignments,
  listOwnTasks,
  listStudentTasks,
  listTasks,
  previewAssignment,
} from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { memberProcedure, router, studentProcedure } from "../trpc.ts";

const { requestId: _made, ...previewed } = AssignPrep.shape;
const PreviewAssignment = z.strictObject(previewed);
const AssignmentRef = z.strictObject({ assignmentId: idSchema<PrepAssignmentId>() });
const OwnList = z.strictObject({ meetingId: idSchema<MeetingId>().nullable().default(null) });

export const assignmentsRouter = router({
  ofStudent: memberProcedure
    .input(z.strictObject({ studentId: idSchema<PersonId>() }))
    .query(({ ctx, input }) => ctx.read((db) => listStudentTasks(db, studentScope(ctx.actor), input))),
  preview: memberProcedure
    .input(PreviewAssignment)
    .query(({ ctx, input }) =>
      ctx.read((db) => previewAssignment(db, prepDeskScope(ctx.actor), input, ctx.deps.now())),
    ),
  list: memberProcedure.query(({ ctx }) => ctx.read((db) => listAssignments(db, prepDeskScope(ctx.actor)))),
  tasks: memberProcedure
    .input(AssignmentRef)
    .query(({ ctx, input }) => ctx.read((db) => listTasks(db, prepDeskScope(ctx.actor), input))),
  assign: memberProcedure
    .input(AssignPrep)
    .mutation(({ ctx, input }) => assignPrep(ctx.deps, ctx.actor, input)),
  withdraw: memberProcedure
    .input(WithdrawAssignment)
    .mutation(({ ctx, input }) => withdrawAssignment(ctx.deps, ctx.actor, input)),
  extend: memberProcedure
    .input(ExtendTasks)
    .mutation(({ ctx, input }) => extendTasks(ctx.deps, ctx.actor, input)),
  excuse: memberProcedure
    .input(ExcuseTasks)
    .mutation(({ ctx, input }) => excuseTasks(ctx.deps, ctx.actor, input)),
  reopen: memberProcedure
    .input(ReopenTasks)
    .mutation(({ ctx, input }) => reopenTasks(ctx.deps, ctx.actor, input)),
  own: studentProcedure
    .input(OwnList)
    .query(({ ctx, input }) => ctx.read((db) => listOwnTasks(db, contactScope(ctx.actor), input.meetingId))),
  ownTask: studentProcedure.input(TaskRef).query(({ ctx, input }) =>
    found(
      ctx.read((db) => getOwnTask(db, contactScope(ctx.actor), input)),
      "preparation",
    ),
  ),
  submit: studentProcedure
    .input(SubmitPrep)
    .mutation(({ ctx, input }) => submitPrep(ctx.deps, ctx.actor, input)),
  answer: studentProcedure
    .input(AnswerComment)
    .mutation(({ ctx, input }) => answerComment(ctx.deps, ctx.actor, input)),
});
