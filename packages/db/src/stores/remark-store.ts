import type { RemarkStore } from "@askaround/core/remarks";
import type { OfficeId, RemarkId } from "@askaround/core/shared";
import { and, eq, getTableColumns } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { remarkEdits, remarks } from "../schema/index.ts";

const { officeId: _office, ...columns } = getTableColumns(remarks);

export function remarkStore(tx: Tx, officeId: OfficeId): RemarkStore {
  const one = (id: RemarkId) => and(eq(remarks.officeId, officeId), eq(remarks.id, id));
  return {
    async findForUpdate(id) {
      return (await tx.select(columns).from(remarks).where(one(id)).for("no key update"))[0] ?? null;
    },
    async insert(remark) {
      await tx.insert(remarks).values({ officeId, ...remark });
    },
    async save({ id, text, editedAt, closedAt, closedBy, takenBackAt }) {
      await tx.update(remarks).set({ text, editedAt, closedAt, closedBy, takenBackAt }).where(one(id));
    },
    async addEdit(edit) {
      // Two edits within one millisecond: the words that stood there longest are the ones to keep.
      await tx
        .insert(remarkEdits)
        .values({ officeId, ...edit })
        .onConflictDoNothing();
    },
  };
}
