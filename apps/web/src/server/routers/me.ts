import { changeProfile, ChangeProfile } from "@askaround/core/people";
import { ownScope } from "@askaround/core/policy";
import { getProfile } from "@askaround/db/queries";
import { found } from "../found.ts";
import { memberProcedure, router } from "../trpc.ts";

export const meRouter = router({
  profile: memberProcedure.query(({ ctx }) =>
    found(
      ctx.read((db) => getProfile(db, ownScope(ctx.actor))),
      "profile",
    ),
  ),
  changeProfile: memberProcedure
    .input(ChangeProfile)
    .mutation(({ ctx, input }) => changeProfile(ctx.deps, ctx.actor, input)),
});
