import { DraftContent, type MeetingStore } from "@askaround/core/meetings";
import type { OfficeId } from "@askaround/core/shared";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { debriefDrafts, debriefEdits, debriefs, promises } from "../schema/index.ts";

type Debriefs = Pick<
  MeetingStore,
  | "findDebrief"
  | "insertDebrief"
  | "saveDebrief"
  | "removeDebrief"
  | "addEdit"
  | "listEdits"
  | "findDraft"
  | "saveDraft"
  | "dropDraft"
>;

/** Write-ups with their history and the unfinished ones. Every write is under the lock of the meeting. */
export function debriefsIn(tx: Tx, officeId: OfficeId): Debriefs {
  return { ...writeUps(tx, officeId), ...history(tx, officeId), ...drafts(tx, officeId) };
}

const noted = {
  takeaways: debriefs.takeaways,
  takeawayLevels: debriefs.takeawayLevels,
  learned: debriefs.learned,
  interestBefore: debriefs.interestBefore,
  interestAfter: debriefs.interestAfter,
  confidenceBefore: debriefs.confidenceBefore,
  confidenceAfter: debriefs.confidenceAfter,
  direction: debriefs.direction,
  noteLevel: debriefs.noteLevel,
  noOneSuggested: debriefs.noOneSuggested,
  recordedAt: debriefs.recordedAt,
  revision: debriefs.revision,
};

function writeUps(
  tx: Tx,
  officeId: OfficeId,
): Pick<Debriefs, "findDebrief" | "insertDebrief" | "saveDebrief" | "removeDebrief"> {
  const here = eq(debriefs.officeId, officeId);
  return {
    async findDebrief(id) {
      const [row] = await tx
        .select({ meetingId: debriefs.meetingId, ...noted })
        .from(debriefs)
        .where(and(here, eq(debriefs.meetingId, id)));
      return row ?? null;
    },
    async insertDebrief({ takeaways, takeawayLevels, ...debrief }) {
      const lines = { takeaways: [...takeaways], takeawayLevels: [...takeawayLevels] };
      await tx.insert(debriefs).values({ officeId, ...debrief, ...lines });
    },
    async saveDebrief({ meetingId, takeaways, takeawayLevels, recordedAt: _recordedAt, ...debrief }) {
      await tx
        .update(debriefs)
        .set({ ...debrief, takeaways: [...takeaways], takeawayLevels: [...takeawayLevels] })
        .where(and(here, eq(debriefs.meetingId, meetingId)));
    },
    async removeDebrief(id) {
      await tx.delete(promises).where(and(eq(promises.officeId, officeId), eq(promises.meetingId, id)));
      await tx.delete(debriefs).where(and(here, eq(debriefs.meetingId, id)));
    },
  };
}

function history(tx: Tx, officeId: OfficeId): Pick<Debriefs, "addEdit" | "listEdits"> {
  return {
    async addEdit(edit) {
      await tx.insert(debriefEdits).values({ officeId, ...edit });
    },
    listEdits: (id) =>
      tx
        .select({
          id: debriefEdits.id,
          meetingId: debriefEdits.meetingId,
          editedBy: debriefEdits.editedBy,
          editedAt: debriefEdits.editedAt,
          changes: debriefEdits.changes,
        })
        .from(debriefEdits)
        .where(and(eq(debriefEdits.officeId, officeId), eq(debriefEdits.meetingId, id)))
        .orderBy(asc(debriefEdits.editedAt), asc(debriefEdits.id)),
  };
}

function drafts(tx: Tx, officeId: OfficeId): Pick<Debriefs, "findDraft" | "saveDraft" | "dropDraft"> {
  const here = eq(debriefDrafts.officeId, officeId);
  return {
    async findDraft(id) {
      const [row] = await tx
        .select({
          meetingId: debriefDrafts.meetingId,
          studentId: debriefDrafts.studentId,
          content: debriefDrafts.content,
          savedAt: debriefDrafts.savedAt,
          revision: debriefDrafts.revision,
        })
        .from(debriefDrafts)
        .where(and(here, eq(debriefDrafts.meetingId, id)));
      // Of a form that has changed since, nothing can be put back into its fields.
      const read = DraftContent.safeParse(row?.content);
      return row && read.success ? { ...row, content: read.data } : null;
    },
    async saveDraft({ meetingId, studentId, ...kept }) {
      await tx
        .insert(debriefDrafts)
        .values({ officeId, meetingId, studentId, ...kept })
        .onConflictDoUpdate({ target: [debriefDrafts.officeId, debriefDrafts.meetingId], set: kept });
    },
    async dropDraft(id) {
      await tx.delete(debriefDrafts).where(and(here, eq(debriefDrafts.meetingId, id)));
    },
  };
}

type Promises = Pick<
  MeetingStore,
  | "addPromises"
  | "findPromiseForUpdate"
  | "setPromiseDone"
  | "listPromises"
  | "savePromise"
  | "removePromises"
>;

const promised = {
  id: promises.id,
  meetingId: promises.meetingId,
  studentId: promises.studentId,
  by: promises.by,
  what: promises.what,
  dueOn: promises.dueOn,
  doneAt: promises.doneAt,
};

export function promisesIn(tx: Tx, officeId: OfficeId): Promises {
  const here = eq(promises.officeId, officeId);
  return {
    async addPromises(made) {
      if (made.length === 0) return;
      await tx.insert(promises).values(made.map((promise) => ({ officeId, ...promise })));
    },
    async findPromiseForUpdate(id) {
      const found = tx
        .select(promised)
        .from(promises)
        .where(and(here, eq(promises.id, id)));
      const [row] = await found.for("no key update");
      return row ?? null;
    },
    async setPromiseDone(id, doneAt) {
      await tx
        .update(promises)
        .set({ doneAt })
        .where(and(here, eq(promises.id, id)));
    },
    listPromises: (id) =>
      tx
        .select(promised)
        .from(promises)
        .where(and(here, eq(promises.meetingId, id)))
        .orderBy(asc(promises.id)),
    async savePromise({ id, by, what, dueOn }) {
      await tx
        .update(promises)
        .set({ by, what, dueOn })
        .where(and(here, eq(promises.id, id)));
    },
    async removePromises(ids) {
      if (ids.length === 0) return;
      await tx.delete(promises).where(and(here, inArray(promises.id, [...ids])));
    },
  };
}
