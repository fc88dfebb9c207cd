import { DUTY_KINDS } from "@askaround/core/duties";
import type { ContactId, DutyId, PersonId, PromiseId, ReferralId } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { id, instant, officeId } from "./columns.ts";
import { contacts } from "./contacts.ts";
import { promises } from "./meetings.ts";
import { people } from "./people.ts";
import { referrals } from "./referrals.ts";

export const dutyKindEnum = pgEnum("duty_kind", DUTY_KINDS);

/** What students owe by a date, beside thank-you notes. It goes with the promise or suggestion that it hangs on. */
export const duties = pgTable(
  "duties",
  {
    officeId: officeId(),
    id: id<DutyId>("id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    kind: dutyKindEnum("kind").notNull(),
    promiseId: id<PromiseId>("promise_id"),
    referralId: id<ReferralId>("referral_id"),
    contactId: id<ContactId>("contact_id"),
    round: smallint("round").notNull(),
    dueAt: instant("due_at").notNull(),
    doneAt: instant("done_at"),
    waivedAt: instant("waived_at"),
    snoozedUntil: instant("snoozed_until"),
    reason: text("reason"),
    version: integer("version").notNull().default(1),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    uniqueIndex("duties_of_promise")
      .on(t.officeId, t.promiseId)
      .where(sql`${t.promiseId} is not null`),
    uniqueIndex("duties_of_referral")
      .on(t.officeId, t.kind, t.referralId)
      .where(sql`${t.referralId} is not null`),
    uniqueIndex("duties_to_contact")
      .on(t.officeId, t.contactId, t.kind, t.round)
      .where(sql`${t.contactId} is not null and ${t.referralId} is null`),
    // Whether anything is owed to a contact, done or not.
    index("duties_by_contact").on(t.officeId, t.studentId, t.contactId),
    index("duties_open")
      .on(t.officeId, t.studentId, t.dueAt)
      .where(sql`${t.doneAt} is null and ${t.waivedAt} is null`),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    foreignKey({
      columns: [t.officeId, t.promiseId],
      foreignColumns: [promises.officeId, promises.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.officeId, t.referralId],
      foreignColumns: [referrals.officeId, referrals.id],
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.officeId, t.studentId, t.contactId],
      foreignColumns: [contacts.officeId, contacts.studentId, contacts.id],
    }),
    check(
      "duties_about",
      sql`(${t.kind} = 'promise_due') = (${t.promiseId} is not null)
        and (${t.kind} in ('referral_waiting', 'tell_referrer')) = (${t.referralId} is not null)
        and (${t.kind} not in ('promise_due', 'referral_waiting')) = (${t.contactId} is not null)`,
    ),
    check("duties_round", sql`${t.round} >= 1 and (${t.kind} = 'keep_in_touch' or ${t.round} = 1)`),
  ],
);
