import { ROLES, type MembershipId, type PersonId, type UserId, type Zone } from "@askaround/core/shared";
import { DIGEST_RHYTHMS, type DeliveryKind } from "@askaround/core/reminders";
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
} from "drizzle-orm/pg-core";
import { calendarDate, id, instant, officeId } from "./columns.ts";
import { offices } from "./office.ts";

export const roleEnum = pgEnum("role", ROLES);

/** How often an advisor wants the digest. */
export const digestEnum = pgEnum("digest", DIGEST_RHYTHMS);

export const people = pgTable(
  "people",
  {
    officeId: officeId().references(() => offices.officeId),
    id: id<PersonId>("id").notNull(),
    /** A login of the auth schema. No foreign key: the web role cannot see logins. */
    userId: id<UserId>("user_id"),
    name: text("name").notNull(),
    email: text("email").notNull(),
    zone: text("zone").$type<Zone>().notNull(),
    /** What the office keeps of a student’s studies, as far as anybody said. */
    program: text("program"),
    graduationYear: integer("graduation_year"),
    firstGeneration: boolean("first_generation"),
    disabledAt: instant("disabled_at"),
    /** Reminders rest until this day has begun in the person's zone. */
    awayUntil: calendarDate("away_until"),
    digest: digestEnum("digest").notNull().default("daily"),
    createdAt: instant("created_at").notNull(),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    unique("people_email").on(t.officeId, t.email),
    unique("people_user").on(t.officeId, t.userId),
    index("people_by_email").on(t.email),
    // Counts of summaries leave these few out instead of joining everybody.
    index("people_disabled")
      .on(t.officeId, t.id)
      .where(sql`${t.disabledAt} is not null`),
    // Rules of cohorts and reports ask for these few columns and no others.
    index("people_studies")
      .on(t.officeId, t.graduationYear, t.firstGeneration, t.program, t.id)
      .where(
        sql`${t.program} is not null or ${t.graduationYear} is not null or ${t.firstGeneration} is not null`,
      ),
    index("people_by_user").on(t.userId),
    check("people_email_lower", sql`${t.email} = lower(${t.email})`),
    check("people_program_length", sql`char_length(${t.program}) between 1 and 120`),
    check("people_graduation_year", sql`${t.graduationYear} between 1950 and 2100`),
    check("people_name_length", sql`char_length(${t.name}) between 1 and 120`),
  ],
);

export const memberships = pgTable(
  "memberships",
  {
    officeId: officeId(),
    id: id<MembershipId>("id").notNull(),
    personId: id<PersonId>("person_id").notNull(),
    role: roleEnum("role").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    unique("memberships_role").on(t.officeId, t.personId, t.role),
    index("memberships_by_role").on(t.officeId, t.role),
    foreignKey({ columns: [t.officeId, t.personId], foreignColumns: [people.officeId, people.id] }),
  ],
);

/** Kinds of mail a person switched off. The duty in the app stays. */
export const mailOptOuts = pgTable(
  "mail_opt_outs",
  {
    officeId: officeId(),
    personId: id<PersonId>("person_id").notNull(),
    kind: text("kind").$type<DeliveryKind>().notNull(),
    at: instant("at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.personId, t.kind] }),
    foreignKey({ columns: [t.officeId, t.personId], foreignColumns: [people.officeId, people.id] }),
  ],
);
