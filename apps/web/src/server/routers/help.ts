import {
  AnswerHelp,
  answerHelp,
  AskForHelp,
  askForHelp,
  closeHelp,
  HelpRef,
  reopenHelp,
} from "@askaround/core/help";
import { ownScope, studentScope } from "@askaround/core/policy";
import { idSchema, type PersonId } from "@askaround/core/shared";
import { listHelp, listOwnHelp, listStudentHelp } from "@askaround/db/queries";
import { z } from "zod";
import { memberProcedure, router, studentProcedure } from "../trpc.ts";

export const helpRouter = router({
  own: studentProcedure.query(({ ctx }) => ctx.read((db) => listOwnHelp(db, ownScope(ctx.actor)))),
  waiting: memberProcedure.query(({ ctx }) => ctx.read((db) => listHelp(db, studentScope(ctx.actor)))),
  ofStudent: memberProcedure
    .input(z.strictObject({ studentId: idSchema<PersonId>() }))
    .query(({ ctx, input }) => ctx.read((db) => listStudentHelp(db, studentScope(ctx.actor), input))),
  ask: studentProcedure
    .input(AskForHelp)
    .mutation(({ ctx, input }) => askForHelp(ctx.deps, ctx.actor, input)),
  answer: memberProcedure
    .input(AnswerHelp)
    .mutation(({ ctx, input }) => answerHelp(ctx.deps, ctx.actor, input)),
  close: memberProcedure.input(HelpRef).mutation(({ ctx, input }) => closeHelp(ctx.deps, ctx.actor, input)),
  reopen: memberProcedure.input(HelpRef).mutation(({ ctx, input }) => reopenHelp(ctx.deps, ctx.actor, input)),
});
