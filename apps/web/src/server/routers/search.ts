import { z } from "zod";
import { searchAll } from "../search.ts";
import { memberProcedure, router } from "../trpc.ts";
import { SearchText } from "./list-input.ts";

export const searchRouter = router({
  find: memberProcedure
    .input(z.strictObject({ text: SearchText }))
    .query(({ ctx, input }) => ctx.read((db) => searchAll(db, ctx.actor, input.text))),
});
