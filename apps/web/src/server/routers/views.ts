import { ownWorkScope } from "@askaround/core/policy";
import { removeView, SavedViewRef, SaveView, saveView } from "@askaround/core/views";
import { listSavedViews } from "@askaround/db/queries";
import { memberProcedure, router } from "../trpc.ts";

export const viewsRouter = router({
  list: memberProcedure.query(({ ctx }) =>
    ctx.read((db) => listSavedViews(db, ownWorkScope(ctx.actor), ctx.actor.role)),
  ),
  save: memberProcedure.input(SaveView).mutation(({ ctx, input }) => saveView(ctx.deps, ctx.actor, input)),
  remove: memberProcedure
    .input(SavedViewRef)
    .mutation(({ ctx, input }) => removeView(ctx.deps, ctx.actor, input)),
});
