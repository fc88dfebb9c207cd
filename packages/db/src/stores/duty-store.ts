import type { DutyAbout, DutyStore } from "@askaround/core/duties";
import type { DutyId, Instant, OfficeId } from "@askaround/core/shared";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { duties, referrals } from "../schema/index.ts";

const columns = {
  id: duties.id,
  studentId: duties.studentId,
  kind: duties.kind,
  promiseId: duties.promiseId,
  referralId: duties.referralId,
  contactId: duties.contactId,
  round: duties.round,
  dueAt: duties.dueAt,
  doneAt: duties.doneAt,
  waivedAt: duties.waivedAt,
  snoozedUntil: duties.snoozedUntil,
  reason: duties.reason,
  version: duties.version,
  createdAt: duties.createdAt,
};

export function dutyStore(tx: Tx, officeId: OfficeId): DutyStore {
  const here = eq(duties.officeId, officeId);
  const row = (id: DutyId) => and(here, eq(duties.id, id));
  return {
    async findForUpdate(id) {
      const [found] = await tx.select(columns).from(duties).where(row(id)).for("no key update");
      return found ?? null;
    },
    listAbout: (about) =>
      tx
        .select(columns)
        .from(duties)
        .where(and(here, eq(duties.kind, about.kind), isAbout(about)))
        .orderBy(asc(duties.round))
        .for("no key update"),
    listOwedTo: (contactId) =>
      tx
        .select(columns)
        .from(duties)
        .where(and(here, eq(duties.contactId, contactId)))
        .orderBy(asc(duties.id))
        .for("no key update"),
    listWaitingFor: (studentId, contactId) =>
      tx
        .select(columns)
        .from(duties)
        .innerJoin(
          referrals,
          and(eq(referrals.officeId, duties.officeId), eq(referrals.id, duties.referralId)),
        )
        .where(
          and(
            here,
            eq(duties.kind, "referral_waiting"),
            eq(duties.studentId, studentId),
            eq(referrals.contactId, contactId),
          ),
        )
        .orderBy(asc(duties.id))
        .for("no key update", { of: duties }),
    async lastContactWith(contactId) {
      const [row] = await tx.execute<{ at: string | null }>(sql`select max(at) as at from (
        select greatest(m.booked_at, m.actual_end_at) as at from meeting_contacts c
          join meetings m on m.office_id = c.office_id and m.id = c.meeting_id
          where c.office_id = ${officeId} and c.contact_id = ${contactId}
        union all select greatest(sent_at, answered_at) from outreach
          where office_id = ${officeId} and contact_id = ${contactId}
        union all select sent_at from thank_yous where office_id = ${officeId} and contact_id = ${contactId}
        union all select done_at from duties where office_id = ${officeId} and contact_id = ${contactId}) as moments`);
      return row?.at ? (new Date(row.at).toISOString() as Instant) : null;
    },
    async add(duty) {
      const added = await tx
        .insert(duties)
        .values({ officeId, ...duty })
        .onConflictDoNothing()
        .returning({ id: duties.id });
      return added.length === 1;
    },
    async save({ id, dueAt, doneAt, waivedAt, snoozedUntil, reason, version }) {
      await tx.update(duties).set({ dueAt, doneAt, waivedAt, snoozedUntil, reason, version }).where(row(id));
    },
    async remove(id) {
      await tx.delete(duties).where(row(id));
    },
  };
}

function isAbout(about: DutyAbout) {
  if (about.kind === "promise_due") return eq(duties.promiseId, about.promiseId);
  return about.kind === "keep_in_touch" || about.kind === "follow_up_due"
    ? eq(duties.contactId, about.contactId)
    : eq(duties.referralId, about.referralId);
}
