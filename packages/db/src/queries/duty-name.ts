import { type SQL, sql } from "drizzle-orm";

/** Whom a duty of the outer query is owed to: who is to be told or written to, was suggested, or was promised something. */
export const dutyName: SQL<string | null> = sql<string | null>`coalesce(
  (select c.name from contacts c where c.office_id = duties.office_id and c.id = duties.contact_id),
  (select r.name from referrals r where r.office_id = duties.office_id and r.id = duties.referral_id),
  (select c.name from promises p
    join meeting_contacts m on m.office_id = p.office_id and m.meeting_id = p.meeting_id and m.position = 0
    join contacts c on c.office_id = m.office_id and c.id = m.contact_id
    where p.office_id = duties.office_id and p.id = duties.promise_id))`;
