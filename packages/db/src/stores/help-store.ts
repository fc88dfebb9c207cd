import type { HelpStore } from "@askaround/core/help";
import type { OfficeId } from "@askaround/core/shared";
import { and, eq, getTableColumns, isNull } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { helpRequests } from "../schema/index.ts";

const { officeId: _office, ...columns } = getTableColumns(helpRequests);

export function helpStore(tx: Tx, officeId: OfficeId): HelpStore {
  const here = eq(helpRequests.officeId, officeId);
  return {
    async findForUpdate(id) {
      const found = tx
        .select(columns)
        .from(helpRequests)
        .where(and(here, eq(helpRequests.id, id)));
      return (await found.for("no key update"))[0] ?? null;
    },
    async findOpen(studentId) {
      const open = and(here, eq(helpRequests.studentId, studentId), isNull(helpRequests.closedAt));
      const [row] = await tx.select(columns).from(helpRequests).where(open).for("no key update");
      return row ?? null;
    },
    async insert(request) {
      await tx.insert(helpRequests).values({ officeId, ...request });
    },
    async save({ id, studentId: _student, askedAt: _asked, ...request }) {
      await tx
        .update(helpRequests)
        .set(request)
        .where(and(here, eq(helpRequests.id, id)));
    },
  };
}
