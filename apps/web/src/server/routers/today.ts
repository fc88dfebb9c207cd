import { contactScope } from "@askaround/core/policy";
import { getToday } from "@askaround/db/queries";
import { router, studentProcedure } from "../trpc.ts";

export const todayRouter = router({
  get: studentProcedure.query(({ ctx: { actor, deps, read } }) =>
    read((db) => getToday(db, contactScope(actor), actor.zone, deps.now())),
  ),
});
