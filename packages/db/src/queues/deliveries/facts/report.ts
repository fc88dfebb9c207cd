import { readKept, type Report } from "@askaround/core/reports";
import type { ReportSnapshotId } from "@askaround/core/shared";
import { and, eq } from "drizzle-orm";
import { reportSnapshots } from "../../../schema/index.ts";
import { asked, askedTable } from "./asked.ts";
import { inOrder, type SubjectReader } from "./subject.ts";

/** A report as it was kept: whenever the mail goes, it says what was frozen. */
export interface ReportFacts {
  readonly kind: "report_kept";
  readonly id: ReportSnapshotId;
  readonly name: string;
  readonly report: Report;
}

export const readReports: SubjectReader<ReportFacts> = async (db, rows) => {
  const found = await db
    .select({
      n: asked.n,
      id: reportSnapshots.id,
      name: reportSnapshots.name,
      report: reportSnapshots.report,
    })
    .from(askedTable(rows))
    .innerJoin(
      reportSnapshots,
      and(
        eq(reportSnapshots.officeId, asked.officeId),
        eq(reportSnapshots.id, asked.subjectId),
        eq(reportSnapshots.takenBy, asked.recipientId),
      ),
    )
    .prepare("mail_facts_report")
    .execute();
  return inOrder(
    rows,
    found.map(({ n, id, name, report }) => [
      n,
      { kind: "report_kept" as const, id, name, report: readKept(report) },
    ]),
  );
};
