import { contactScope } from "@askaround/core/policy";
import { getToday } from "@askaround/db/queries";
import { z } from "zod";
import { router, studentProcedure } from "../trpc.ts";

const TodayList = z.strictObject({ all: z.boolean().default(false) });

export const todayRouter = router({
  get: studentProcedure
    .input(TodayList)
    .query(({ ctx: { actor, deps, read }, input }) =>
      read((db) => getToday(db, contactScope(actor), actor.zone, deps.now(), input)),
    ),
});
