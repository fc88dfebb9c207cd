import type { OfficeId } from "@askaround/core/shared";
import type { ThankYouStore } from "@askaround/core/thanks";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { noteDrafts, thankYous } from "../schema/index.ts";

const columns = {
  id: thankYous.id,
  meetingId: thankYous.meetingId,
  studentId: thankYous.studentId,
  contactId: thankYous.contactId,
  dueAt: thankYous.dueAt,
  openUntil: thankYous.openUntil,
  sentAt: thankYous.sentAt,
  sentBy: thankYous.sentBy,
  waivedAt: thankYous.waivedAt,
  version: thankYous.version,
  firstNudgeAt: thankYous.firstNudgeAt,
  snoozedUntil: thankYous.snoozedUntil,
};

export function thankYouStore(tx: Tx, officeId: OfficeId): ThankYouStore {
  const here = eq(thankYous.officeId, officeId);
  return {
    async findForUpdate(id) {
      const found = tx
        .select(columns)
        .from(thankYous)
        .where(and(here, eq(thankYous.id, id)));
      const [row] = await found.for("no key update");
      return row ?? null;
    },
    listOfMeeting: (meetingId) =>
      tx
        .select(columns)
        .from(thankYous)
        .where(and(here, eq(thankYous.meetingId, meetingId)))
        .orderBy(thankYous.id),
    async addAll(added) {
      if (added.length === 0) return;
      await tx.insert(thankYous).values(added.map((thankYou) => ({ officeId, ...thankYou })));
    },
    async save({ id, sentAt, sentBy, waivedAt, version, snoozedUntil }) {
      await tx
        .update(thankYous)
        .set({ sentAt, sentBy, waivedAt, version, snoozedUntil })
        .where(and(here, eq(thankYous.id, id)));
    },
    async moveDates(id, { dueAt, openUntil }) {
      await tx
        .update(thankYous)
        .set({ dueAt, openUntil })
        .where(and(here, eq(thankYous.id, id)));
    },
    async findDraft(id) {
      const [row] = await tx
        .select({
          thankYouId: noteDrafts.thankYouId,
          studentId: noteDrafts.studentId,
          text: noteDrafts.text,
          revision: noteDrafts.revision,
          savedAt: noteDrafts.savedAt,
        })
        .from(noteDrafts)
        .where(and(eq(noteDrafts.officeId, officeId), eq(noteDrafts.thankYouId, id)));
      return row ?? null;
    },
    async saveDraft({ text, revision, savedAt, ...of }) {
      const kept = { text, revision, savedAt };
      await tx
        .insert(noteDrafts)
        .values({ officeId, ...of, ...kept })
        .onConflictDoUpdate({ target: [noteDrafts.officeId, noteDrafts.thankYouId], set: kept });
    },
    async removeOfMeeting(meetingId) {
      await tx.delete(thankYous).where(and(here, eq(thankYous.meetingId, meetingId)));
    },
  };
}
