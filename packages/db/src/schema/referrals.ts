import { PERMISSION_ANSWERS, PERMISSION_SCOPES, PERMISSION_WAYS } from "@askaround/core/referrals";
import type { ContactId, MeetingId, NamePermissionId, PersonId, ReferralId } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgEnum, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { calendarDate, id, instant, officeId } from "./columns.ts";
import { contacts } from "./contacts.ts";
import { meetings } from "./meetings.ts";
import { people } from "./people.ts";

export const permissionAnswerEnum = pgEnum("permission_answer", PERMISSION_ANSWERS);
export const permissionScopeEnum = pgEnum("permission_scope", PERMISSION_SCOPES);

export const permissionWayEnum = pgEnum("permission_way", PERMISSION_WAYS);

export const referrals = pgTable(
  "referrals",
  {
    officeId: officeId(),
    id: id<ReferralId>("id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    meetingId: id<MeetingId>("meeting_id").notNull(),
    referrerContactId: id<ContactId>("referrer_contact_id").notNull(),
    name: text("name").notNull(),
    organisation: text("organisation"),
    title: text("title"),
    contactId: id<ContactId>("contact_id"),
    letGoAt: instant("let_go_at"),
    letGoReason: text("let_go_reason"),
    createdAt: instant("created_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("referrals_by_student").on(t.officeId, t.studentId),
    index("referrals_by_meeting").on(t.officeId, t.meetingId),
    foreignKey({
      columns: [t.officeId, t.studentId, t.meetingId],
      foreignColumns: [meetings.officeId, meetings.studentId, meetings.id],
    }),
    foreignKey({
      columns: [t.officeId, t.studentId, t.referrerContactId],
      foreignColumns: [contacts.officeId, contacts.studentId, contacts.id],
    }),
    foreignKey({
      columns: [t.officeId, t.studentId, t.contactId],
      foreignColumns: [contacts.officeId, contacts.studentId, contacts.id],
    }),
    check("referrals_not_self", sql`${t.contactId} is null or ${t.contactId} <> ${t.referrerContactId}`),
    check("referrals_let_go", sql`${t.letGoReason} is null or ${t.letGoAt} is not null`),
  ],
);

/** The ledger of answers to "May I mention your name?": rows are added, never changed. */
export const namePermissions = pgTable(
  "name_permissions",
  {
    officeId: officeId(),
    id: id<NamePermissionId>("id").notNull(),
    referralId: id<ReferralId>("referral_id").notNull(),
    answer: permissionAnswerEnum("answer").notNull(),
    scope: permissionScopeEnum("scope"),
    purpose: text("purpose"),
    words: text("words"),
    how: permissionWayEnum("how"),
    givenOn: calendarDate("given_on"),
    introducedAt: instant("introduced_at"),
    revokedReason: text("revoked_reason"),
    recordedBy: id<PersonId>("recorded_by").notNull(),
    recordedAt: instant("recorded_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("name_permissions_by_referral").on(t.officeId, t.referralId, t.recordedAt, t.id),
    // An undone write-up takes its suggestions back, each with its ledger; nothing else deletes a row here.
    foreignKey({
      columns: [t.officeId, t.referralId],
      foreignColumns: [referrals.officeId, referrals.id],
    }).onDelete("cascade"),
    foreignKey({ columns: [t.officeId, t.recordedBy], foreignColumns: [people.officeId, people.id] }),
    check("name_permissions_scope", sql`${t.scope} is null or ${t.answer} = 'granted'`),
    check(
      "name_permissions_purpose",
      sql`${t.scope} is distinct from 'one_purpose' or ${t.purpose} is not null`,
    ),
    check("name_permissions_introduced", sql`${t.introducedAt} is null or ${t.answer} = 'will_introduce'`),
  ],
);
