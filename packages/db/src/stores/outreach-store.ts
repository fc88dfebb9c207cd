import type { OutreachStore } from "@askaround/core/outreach";
import type { OfficeId } from "@askaround/core/shared";
import { and, eq } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { outreach } from "../schema/index.ts";

export const outreachColumns = {
  id: outreach.id,
  studentId: outreach.studentId,
  contactId: outreach.contactId,
  step: outreach.step,
  howKnown: outreach.howKnown,
  subject: outreach.subject,
  text: outreach.text,
  revision: outreach.revision,
  startedAt: outreach.startedAt,
  touchedAt: outreach.touchedAt,
  sentAt: outreach.sentAt,
  sentBy: outreach.sentBy,
  followUpOn: outreach.followUpOn,
  answer: outreach.answer,
  answeredAt: outreach.answeredAt,
};

export function outreachStore(tx: Tx, officeId: OfficeId): OutreachStore {
  const here = eq(outreach.officeId, officeId);
  return {
    listOf: (contactId) =>
      tx
        .select(outreachColumns)
        .from(outreach)
        .where(and(here, eq(outreach.contactId, contactId)))
        .orderBy(outreach.step)
        .for("no key update"),
    async insert(row) {
      await tx.insert(outreach).values({ officeId, ...row });
    },
    async save({ id, studentId: _student, contactId: _contact, step: _step, startedAt: _started, ...row }) {
      await tx
        .update(outreach)
        .set(row)
        .where(and(here, eq(outreach.id, id)));
    },
  };
}
