import { z } from "zod";
import { recordAct } from "../audit/record.ts";
import { setMailWanted } from "../reminders/choose-mail.ts";
import { planReportMail } from "../reminders/plan-report.ts";
import { requireStaff } from "../policy/require.ts";
import type { Actor } from "../shared/actor.ts";
import type { ReportSnapshotId } from "../shared/ids.ts";
import { AppError } from "../shared/errors.ts";
import { idSchema, line } from "../shared/text.ts";
import { CalendarDateSchema } from "../shared/time.ts";
import type { Deps, Stores } from "../shared/unit-of-work.ts";
import type { Report, ReportSnapshot } from "./report.ts";

export const TermSchema = z.strictObject({ startsOn: CalendarDateSchema, endsOn: CalendarDateSchema });

export const KeepReport = z.strictObject({
  requestId: idSchema<ReportSnapshotId>(),
  name: line(120, "Give it a name."),
  term: TermSchema,
  /** Whether its figures are wanted by mail too. */
  mail: z.boolean(),
});
export type KeepReport = z.infer<typeof KeepReport>;

export interface ReportStore {
  find(id: ReportSnapshotId): Promise<ReportSnapshot | null>;
  insert(snapshot: ReportSnapshot & { readonly takenBy: Actor["personId"] }): Promise<void>;
}

/** Freezes a report as it may be shown now, and plans its mail where that is wanted. Sent twice, it is kept once. */
export async function keepReport(deps: Deps, actor: Actor, input: KeepReport, report: Report): Promise<void> {
  requireStaff(actor);
  await deps.transact(actor.officeId, async (stores: Stores) => {
    if (await stores.reports.find(input.requestId)) return;
    const { requestId: id, name } = input;
    await stores.reports.insert({ id, name, takenAt: deps.now(), takenBy: actor.personId, report });
    await recordAct(deps, stores, actor, "report.kept", { subjectId: id });
    if (input.mail) await mailReport(deps, stores, actor, id);
  });
}

/** Whoever asks for it takes back that they had stopped such mail. */
async function mailReport(deps: Deps, stores: Stores, actor: Actor, id: ReportSnapshotId): Promise<void> {
  const person = await stores.people.findForUpdate(actor.personId);
  if (!person) throw new AppError("not_found", "We can’t find your profile.");
  const { settings } = await stores.office.get();
  await setMailWanted(deps, stores, actor, { kind: "report_kept", wanted: true });
  const planned = planReportMail(id, settings, person, deps.now());
  await stores.deliveries.replan(planned.subject, [planned], "replanned");
}
