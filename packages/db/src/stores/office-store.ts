import {
  DEFAULT_SETTINGS,
  type OfficeSettings,
  type OfficeStore,
  settingsFrom,
} from "@askaround/core/office";
import { AppError, type OfficeId } from "@askaround/core/shared";
import { and, count, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { offices, thankYous } from "../schema/index.ts";

const columns = {
  id: offices.officeId,
  name: offices.name,
  zone: offices.zone,
  senderName: offices.senderName,
  replyTo: offices.replyTo,
  settings: offices.settings,
  revision: offices.revision,
};

export function officeStore(tx: Tx, officeId: OfficeId): OfficeStore {
  return {
    async get() {
      const [row] = await tx.select(columns).from(offices).where(eq(offices.officeId, officeId));
      if (!row) throw new AppError("not_found", "No such office.");
      return { ...row, settings: settingsFrom(row.settings) };
    },
    async insert({ id, settings, ...office }) {
      const row = { ...office, officeId: id, settings: changedSettings(settings), createdAt: sql`now()` };
      await tx.insert(offices).values(row);
    },
    async save({ id, settings, revision, ...office }) {
      const saved = await tx
        .update(offices)
        .set({ ...office, settings: changedSettings(settings), revision })
        .where(and(eq(offices.officeId, id), eq(offices.revision, revision - 1)))
        .returning({ id: offices.officeId });
      return saved.length === 1;
    },
    async countOpenThankYous(id) {
      const open = and(eq(thankYous.officeId, id), isNull(thankYous.sentAt), isNull(thankYous.waivedAt));
      const [row] = await tx.select({ open: count() }).from(thankYous).where(open);
      return row?.open ?? 0;
    },
  };
}

/** Only what differs from the defaults is kept, so that a better default reaches offices that never chose. */
export function changedSettings(settings: OfficeSettings): Partial<OfficeSettings> {
  const defaults: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const changed = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(defaults[name]),
  );
  return Object.fromEntries(changed);
}
