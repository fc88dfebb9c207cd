import type { ProfessionalStore } from "@askaround/core/professionals";
import type { OfficeId } from "@askaround/core/shared";
import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { professionalLimits, professionals } from "../schema/index.ts";

export const limitColumns = {
  doNotContact: professionals.doNotContact,
  askFirst: professionals.askFirst,
  mostAsks: professionals.mostAsks,
  coolDownDays: professionals.coolDownDays,
};

export const professionalColumns = {
  id: professionals.id,
  name: professionals.name,
  organisation: professionals.organisation,
  title: professionals.title,
  link: professionals.link,
  ...limitColumns,
  revision: professionals.revision,
};

export function professionalStore(tx: Tx, officeId: OfficeId): ProfessionalStore {
  const here = eq(professionals.officeId, officeId);
  return {
    async findForUpdate(id) {
      const [row] = await tx
        .select(professionalColumns)
        .from(professionals)
        .where(and(here, eq(professionals.id, id)))
        .for("no key update");
      return row ?? null;
    },
    async save({ id, ...row }) {
      const saved = await tx
        .update(professionals)
        .set(row)
        .where(and(here, eq(professionals.id, id), eq(professionals.revision, row.revision - 1)))
        .returning({ id: professionals.id });
      return saved.length === 1;
    },
    async addLimitEntry(entry) {
      await tx.insert(professionalLimits).values({ officeId, ...entry });
    },
    async listLimitEntries(id) {
      const rows = await tx
        .select()
        .from(professionalLimits)
        .where(and(eq(professionalLimits.officeId, officeId), eq(professionalLimits.professionalId, id)))
        .orderBy(asc(professionalLimits.setAt), asc(professionalLimits.id));
      return rows.map(({ officeId: _officeId, ...entry }) => entry);
    },
  };
}
