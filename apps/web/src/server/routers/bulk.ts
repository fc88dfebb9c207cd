import { ChangeForMany, ChangeMany, changeMany, UndoMany, undoMany } from "@askaround/core/bulk";
import { ownWorkScope, studentScope } from "@askaround/core/policy";
import { listBulkActs, previewBulk } from "@askaround/db/queries";
import { z } from "zod";
import { memberProcedure, router } from "../trpc.ts";
import { StudentSelection } from "./student-list.ts";

export const bulkRouter = router({
  // A mutation by its method only: the students it is about do not fit into an address.
  preview: memberProcedure
    .input(z.strictObject({ change: ChangeForMany, selection: StudentSelection }))
    .mutation(({ ctx, input }) =>
      ctx.read((db) => previewBulk(db, studentScope(ctx.actor), input, ctx.deps.now())),
    ),
  done: memberProcedure.query(({ ctx }) =>
    ctx.read((db) => listBulkActs(db, ownWorkScope(ctx.actor), ctx.deps.now())),
  ),
  run: memberProcedure.input(ChangeMany).mutation(({ ctx, input }) => changeMany(ctx.deps, ctx.actor, input)),
  undo: memberProcedure.input(UndoMany).mutation(({ ctx, input }) => undoMany(ctx.deps, ctx.actor, input)),
});
