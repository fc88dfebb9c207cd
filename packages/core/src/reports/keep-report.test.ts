import { expect, test } from "vitest";
import { chooseMail } from "../reminders/choose-mail.ts";
import type { ReportSnapshotId } from "../shared/ids.ts";
import { anId, day, newYork, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { aWorld } from "../testing/world.ts";
import { keepReport } from "./keep-report.ts";
import type { Report } from "./report.ts";

const term = { startsOn: day("2026-09-01"), endsOn: day("2026-12-18") };
const report: Report = { term, least: 10, total: null, breakdowns: [] };

async function arrange(now = "2026-11-16T15:00Z") {
  const deps = memoryDeps({ now: t(now) });
  const world = await aWorld(deps);
  const keep = (mail: boolean) =>
    ({ requestId: anId<ReportSnapshotId>(), name: "Autumn", term, mail }) as const;
  const mails = () => deps.deliveries(world.office.id).filter(({ kind }) => kind === "report_kept");
  return { ...world, deps, keep, mails };
}

test("a kept report goes by mail to whoever asked for it, once", async () => {
  const { deps, advisor, keep, mails } = await arrange();
  const input = keep(true);
  await keepReport(deps, advisor, input, report);
  await keepReport(deps, advisor, input, { ...report, least: 99 });
  expect(mails()).toMatchObject([
    {
      recipientId: advisor.personId,
      subject: { snapshotId: input.requestId },
      dueAt: t("2026-11-16T15:00Z"),
    },
  ]);
  const kept = await deps.transact(advisor.officeId, (stores) => stores.reports.find(input.requestId));
  expect(kept?.report).toEqual(report);
});

test("without being asked for, no mail is planned", async () => {
  const { deps, advisor, keep, mails } = await arrange();
  await keepReport(deps, advisor, keep(false), report);
  expect(mails()).toEqual([]);
});

test("it waits for the end of quiet hours, and asking takes back that such mail was stopped", async () => {
  const { deps, office, advisor, keep, mails } = await arrange("2026-11-17T04:00Z");
  await chooseMail(deps, advisor, { kind: "report_kept", wanted: false });
  await keepReport(deps, advisor, keep(true), report);
  expect(mails().map(({ dueAt, zone }) => [dueAt, zone])).toEqual([[t("2026-11-17T13:00Z"), newYork]]);
  const choices = deps.auditEvents(office.id).filter(({ kind }) => kind === "mail_choice.changed");
  expect(choices.map(({ detail }) => detail)).toEqual([
    { kind: "report_kept", wanted: false },
    { kind: "report_kept", wanted: true },
  ]);
});
