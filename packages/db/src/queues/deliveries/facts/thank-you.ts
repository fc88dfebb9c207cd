import type { Instant } from "@askaround/core/shared";
import { and, eq } from "drizzle-orm";
import { contacts, debriefs, meetings, thankYous } from "../../../schema/index.ts";
import { asked, askedTable } from "./asked.ts";
import { inOrder, type SubjectReader } from "./subject.ts";

export interface ThankYouSubject {
  readonly kind: "thank_you";
  readonly version: number;
  readonly dueAt: Instant;
  readonly openUntil: Instant;
  readonly sentAt: Instant | null;
  readonly waivedAt: Instant | null;
  readonly contactName: string;
  readonly learned: string | null;
  readonly meetingId: string;
  readonly scheduleVersion: number;
}

export const readThankYous: SubjectReader<ThankYouSubject> = async (db, rows) => {
  const found = await db
    .select({
      n: asked.n,
      version: thankYous.version,
      dueAt: thankYous.dueAt,
      openUntil: thankYous.openUntil,
      sentAt: thankYous.sentAt,
      waivedAt: thankYous.waivedAt,
      contactName: contacts.name,
      learned: debriefs.learned,
      meetingId: meetings.id,
      scheduleVersion: meetings.scheduleVersion,
    })
    .from(askedTable(rows))
    .innerJoin(thankYous, and(eq(thankYous.officeId, asked.officeId), eq(thankYous.id, asked.subjectId)))
    .innerJoin(contacts, and(eq(contacts.officeId, thankYous.officeId), eq(contacts.id, thankYous.contactId)))
    .innerJoin(meetings, and(eq(meetings.officeId, thankYous.officeId), eq(meetings.id, thankYous.meetingId)))
    .leftJoin(
      debriefs,
      and(eq(debriefs.officeId, thankYous.officeId), eq(debriefs.meetingId, thankYous.meetingId)),
    )
    .prepare("mail_facts_thank_you")
    .execute();
  return inOrder(
    rows,
    found.map(({ n, ...thankYou }) => [n, { kind: "thank_you", ...thankYou }]),
  );
};
