import type { MeetingStore } from "@askaround/core/meetings";
import type { OfficeId } from "@askaround/core/shared";
import { and, asc, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { liveEntries } from "../schema/index.ts";

const columns = {
  id: liveEntries.id,
  kind: liveEntries.kind,
  at: liveEntries.at,
  until: liveEntries.until,
  text: liveEntries.text,
  question: liveEntries.question,
  jotId: liveEntries.jotId,
};

/** What was noted during meetings. */
export function liveEntriesIn(
  tx: Tx,
  officeId: OfficeId,
): Pick<MeetingStore, "listLiveEntries" | "addLiveEntries"> {
  return {
    listLiveEntries: (meetingId) =>
      tx
        .select(columns)
        .from(liveEntries)
        .where(and(eq(liveEntries.officeId, officeId), eq(liveEntries.meetingId, meetingId)))
        .orderBy(asc(liveEntries.at), asc(liveEntries.id)),
    async addLiveEntries(entries) {
      if (entries.length === 0) return;
      const rows = entries.map((entry) => ({ officeId, ...entry }));
      await tx.insert(liveEntries).values(rows).onConflictDoNothing();
    },
  };
}
