import type { ProfessionalStore } from "@askaround/core/professionals";
import type { OfficeId, ProfessionalId, ProfessionalMergeId } from "@askaround/core/shared";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { forgettingOf } from "./forgetting.ts";
import {
  contacts,
  professionalLimits,
  professionalMerges,
  professionals,
  professionalsApart,
} from "../schema/index.ts";

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
  mergedInto: professionals.mergedInto,
  forgottenAt: professionals.forgottenAt,
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
    ...contactsOf(tx, officeId),
    ...mergesOf(tx, officeId),
    ...forgettingOf(tx, officeId),
    async setApart(pair, apart) {
      const ofPair = and(
        eq(professionalsApart.officeId, officeId),
        eq(professionalsApart.firstId, pair.firstId),
        eq(professionalsApart.secondId, pair.secondId),
      );
      const first = { id: professionalsApart.firstId };
      const changed = apart
        ? await tx
            .insert(professionalsApart)
            .values({ officeId, ...pair })
            .onConflictDoNothing()
            .returning(first)
        : await tx.delete(professionalsApart).where(ofPair).returning(first);
      return changed.length === 1;
    },
  };
}

function contactsOf(tx: Tx, officeId: OfficeId): Pick<ProfessionalStore, "listKnownTo" | "moveContacts"> {
  const of = (id: ProfessionalId) => and(eq(contacts.officeId, officeId), eq(contacts.professionalId, id));
  return {
    listKnownTo: (id) =>
      tx
        .select({ studentId: contacts.studentId, noteLevel: contacts.noteLevel })
        .from(contacts)
        .where(of(id)),
    async moveContacts(from, to, only) {
      if (only?.length === 0) return [];
      const moved = await tx
        .update(contacts)
        .set({ professionalId: to })
        .where(and(of(from), only === null ? undefined : inArray(contacts.id, [...only])))
        .returning({ id: contacts.id });
      return moved.map(({ id }) => id);
    },
  };
}

function mergesOf(
  tx: Tx,
  officeId: OfficeId,
): Pick<ProfessionalStore, "addMerge" | "findMergeForUpdate" | "markUndone"> {
  const one = (id: ProfessionalMergeId) =>
    and(eq(professionalMerges.officeId, officeId), eq(professionalMerges.id, id));
  return {
    async addMerge({ contactIds, ...merge }) {
      await tx.insert(professionalMerges).values({ officeId, ...merge, contactIds: [...contactIds] });
    },
    async findMergeForUpdate(id) {
      const [row] = await tx.select().from(professionalMerges).where(one(id)).for("no key update");
      if (!row) return null;
      const { officeId: _officeId, ...merge } = row;
      return merge;
    },
    async markUndone(id, { by, at }) {
      await tx.update(professionalMerges).set({ undoneBy: by, undoneAt: at }).where(one(id));
    },
  };
}
