import { readKept, type ReportStore } from "@askaround/core/reports";
import type { OfficeId } from "@askaround/core/shared";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { reportSnapshots } from "../schema/index.ts";

const columns = {
  id: reportSnapshots.id,
  name: reportSnapshots.name,
  takenAt: reportSnapshots.takenAt,
  report: reportSnapshots.report,
};

export function reportStore(tx: Tx, officeId: OfficeId): ReportStore {
  const here = eq(reportSnapshots.officeId, officeId);
  return {
    async find(id) {
      const [row] = await tx
        .select(columns)
        .from(reportSnapshots)
        .where(and(here, eq(reportSnapshots.id, id)));
      return row ? { ...row, report: readKept(row.report) } : null;
    },
    async insert(snapshot) {
      await tx.insert(reportSnapshots).values({ officeId, ...snapshot, ...snapshot.report.term });
    },
  };
}
