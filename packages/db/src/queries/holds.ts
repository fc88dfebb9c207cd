import type { ProfessionalScope } from "@askaround/core/policy";
import { canReadNote } from "@askaround/core/policy";
import { holdOf } from "@askaround/core/professionals";
import type { Actor, Instant, ProfessionalId } from "@askaround/core/shared";
import { and, desc, eq, isNotNull, ne, or, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { contacts, outreach, people } from "../schema/index.ts";
import { isInView } from "./professional-figures.ts";

/** The latest of them; an office asks one person a few times a year. */
const MOST_HOLDS = 50;

/**
 * Who wrote to a professional, or was writing, and for how long the others were told to wait; the latest first, and never a
 * word of it. A student’s name is there for who may read the contact; of the others only that it was a student.
 */
export async function listHolds(
  tx: Tx,
  scope: ProfessionalScope,
  reader: Actor,
  professionalId: ProfessionalId,
  { holdHours, now }: { readonly holdHours: number; readonly now: Instant },
) {
  const rows = await tx
    .select({
      id: outreach.id,
      step: outreach.step,
      startedAt: outreach.startedAt,
      touchedAt: outreach.touchedAt,
      sentAt: outreach.sentAt,
      studentId: contacts.studentId,
      studentName: people.name,
      noteLevel: contacts.noteLevel,
      inView: sql<boolean>`${isInView(tx, scope, contacts.studentId)}`,
    })
    .from(contacts)
    .innerJoin(outreach, and(eq(outreach.officeId, contacts.officeId), eq(outreach.contactId, contacts.id)))
    .innerJoin(people, and(eq(people.officeId, contacts.officeId), eq(people.id, contacts.studentId)))
    .where(
      and(
        eq(contacts.officeId, scope.officeId),
        eq(contacts.professionalId, professionalId),
        or(isNotNull(outreach.sentAt), ne(outreach.text, "")),
      ),
    )
    .orderBy(desc(outreach.startedAt), desc(outreach.id))
    .limit(MOST_HOLDS);
  return rows.map(({ id, step, studentId, studentName, noteLevel, inView, ...writing }) => ({
    id,
    step,
    studentName: inView && canReadNote(reader, noteLevel, studentId) ? studentName : null,
    ...holdOf(writing, holdHours, now),
  }));
}
