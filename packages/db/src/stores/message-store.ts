import type { MessageStore } from "@askaround/core/messages";
import type { OfficeId } from "@askaround/core/shared";
import { and, asc, eq, getTableColumns, inArray, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { advisorMessages } from "../schema/index.ts";
import { readRecipients } from "./message-recipients.ts";

const { officeId: _office, ...columns } = getTableColumns(advisorMessages);

export function messageStore(tx: Tx, officeId: OfficeId): MessageStore {
  const ofAct = (actId: typeof advisorMessages.$inferSelect.actId) =>
    and(eq(advisorMessages.officeId, officeId), eq(advisorMessages.actId, actId));
  return {
    async recipients(studentIds, advisorId, now) {
      // Two acts at once would both find that nobody was nudged lately.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`messages ${officeId}`}, 0))`);
      return readRecipients(tx, officeId, studentIds, advisorId, now);
    },
    ofAct: (actId) =>
      tx
        .select(columns)
        .from(advisorMessages)
        .where(ofAct(actId))
        .orderBy(asc(advisorMessages.id))
        .for("no key update"),
    async addAll(messages) {
      if (messages.length === 0) return;
      await tx.insert(advisorMessages).values(messages.map((message) => ({ officeId, ...message })));
    },
    async withdraw(actId, studentIds, at) {
      if (studentIds.length === 0) return;
      await tx
        .update(advisorMessages)
        .set({ withdrawnAt: at })
        .where(and(ofAct(actId), inArray(advisorMessages.studentId, [...studentIds])));
    },
  };
}
