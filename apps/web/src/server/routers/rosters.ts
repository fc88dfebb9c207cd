import { peopleScope } from "@askaround/core/policy";
import {
  BringInRoster,
  bringInRoster,
  CheckRoster,
  TakeBackRoster,
  takeBackRoster,
} from "@askaround/core/rosters";
import { listRosterMembers } from "@askaround/db/queries";
import { adminProcedure, router } from "../trpc.ts";

export const rostersRouter = router({
  /** A mutation only because so many addresses do not fit into a web address. */
  check: adminProcedure
    .input(CheckRoster)
    .mutation(({ ctx, input }) => ctx.read((db) => listRosterMembers(db, peopleScope(ctx.actor), input))),
  bringIn: adminProcedure
    .input(BringInRoster)
    .mutation(({ ctx, input }) => bringInRoster(ctx.deps, ctx.actor, input)),
  takeBack: adminProcedure
    .input(TakeBackRoster)
    .mutation(({ ctx, input }) => takeBackRoster(ctx.deps, ctx.actor, input)),
});
