import { KeepReport, TermSchema } from "@askaround/core/reports";
import { ownScope, studentScope } from "@askaround/core/policy";
import { idSchema, type ReportSnapshotId } from "@askaround/core/shared";
import { getKeptReport, getReport, listKeptReports, listTerms } from "@askaround/db/queries";
import { z } from "zod";
import { found } from "../found.ts";
import { exportReport, keepReportOf } from "../reports.ts";
import type { Unit } from "../context.ts";
import { memberProcedure, router } from "../trpc.ts";

const KeptRef = z.strictObject({ id: idSchema<ReportSnapshotId>() });
const current = ({ actor, read }: Unit, term: z.infer<typeof TermSchema>) =>
  read((db) => getReport(db, studentScope(actor), ownScope(actor), term));
const kept = ({ actor, read }: Unit, input: z.infer<typeof KeptRef>) => {
  // Students have no reports of their own either.
  studentScope(actor);
  return found(
    read((db) => getKeptReport(db, ownScope(actor), input)),
    "report",
  );
};

export const reportsRouter = router({
  terms: memberProcedure.query(({ ctx }) => ctx.read((db) => listTerms(db, studentScope(ctx.actor)))),
  get: memberProcedure.input(TermSchema).query(({ ctx, input }) => current(ctx, input)),
  export: memberProcedure
    .input(TermSchema)
    .mutation(async ({ ctx, input }) => exportReport(ctx, await current(ctx, input))),
  keep: memberProcedure.input(KeepReport).mutation(({ ctx, input }) => keepReportOf(ctx, input)),
  kept: memberProcedure.query(({ ctx }) => {
    studentScope(ctx.actor);
    return ctx.read((db) => listKeptReports(db, ownScope(ctx.actor)));
  }),
  getKept: memberProcedure.input(KeptRef).query(({ ctx, input }) => kept(ctx, input)),
  exportKept: memberProcedure
    .input(KeptRef)
    .mutation(async ({ ctx, input }) => exportReport(ctx, (await kept(ctx, input)).report)),
});
