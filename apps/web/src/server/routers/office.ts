import {
  ChangeClosedDays,
  changeClosedDays,
  ChangeOffice,
  changeOffice,
  ChangeSettings,
  changeSettings,
} from "@askaround/core/office";
import { officeScope } from "@askaround/core/policy";
import { addHours } from "@askaround/core/shared";
import { countOpenDuties, getMailHealth, getOffice, getOfficeSetup } from "@askaround/db/queries";
import { found } from "../found.ts";
import { adminProcedure, router } from "../trpc.ts";

const A_WEEK = 7 * 24;

export const officeRouter = router({
  get: adminProcedure.query(({ ctx }) =>
    found(
      ctx.read((db) => getOffice(db, officeScope(ctx.actor))),
      "office",
    ),
  ),
  setup: adminProcedure.query(({ ctx }) => ctx.read((db) => getOfficeSetup(db, officeScope(ctx.actor)))),
  openDuties: adminProcedure.query(({ ctx }) =>
    ctx.read((db) => countOpenDuties(db, officeScope(ctx.actor))),
  ),
  mailHealth: adminProcedure.query(({ ctx }) => {
    const now = ctx.deps.now();
    const params = { failedSince: addHours(now, -A_WEEK) };
    return ctx.read((db) => getMailHealth(db, officeScope(ctx.actor), params, now));
  }),
  change: adminProcedure
    .input(ChangeOffice)
    .mutation(({ ctx, input }) => changeOffice(ctx.deps, ctx.actor, input)),
  changeClosedDays: adminProcedure
    .input(ChangeClosedDays)
    .mutation(({ ctx, input }) => changeClosedDays(ctx.deps, ctx.actor, input)),
  changeSettings: adminProcedure
    .input(ChangeSettings)
    .mutation(({ ctx, input }) => changeSettings(ctx.deps, ctx.actor, input)),
});
