import type { OfficeId } from "@askaround/core/shared";
import type { SavedViewStore, ViewOwner } from "@askaround/core/views";
import { and, eq, getTableColumns } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { savedViews } from "../schema/index.ts";

const { officeId: _office, ...columns } = getTableColumns(savedViews);

export function viewStore(tx: Tx, officeId: OfficeId): SavedViewStore {
  const ofOwner = ({ personId, role }: ViewOwner) =>
    and(eq(savedViews.officeId, officeId), eq(savedViews.personId, personId), eq(savedViews.role, role));
  return {
    listOf: (owner) => tx.select(columns).from(savedViews).where(ofOwner(owner)),
    async save(view) {
      const { personId: _person, role: _role, id: _id, ...changed } = view;
      await tx
        .insert(savedViews)
        .values({ officeId, ...view })
        .onConflictDoUpdate({
          target: [savedViews.officeId, savedViews.personId, savedViews.role, savedViews.id],
          set: changed,
        });
    },
    async remove(owner, id) {
      await tx.delete(savedViews).where(and(ofOwner(owner), eq(savedViews.id, id)));
    },
  };
}
