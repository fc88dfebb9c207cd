import { NOTE_LEVELS } from "@askaround/core/contacts";
import type { ContactId, PersonId, ProfessionalId, ProfessionalLimitId, Zone } from "@askaround/core/shared";
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
import { id, instant, officeId } from "./columns.ts";
import { offices } from "./office.ts";
import { people } from "./people.ts";

export const noteLevelEnum = pgEnum("note_level", NOTE_LEVELS);

export const professionals = pgTable(
  "professionals",
  {
    officeId: officeId().references(() => offices.officeId),
    id: id<ProfessionalId>("id").notNull(),
    name: text("name").notNull(),
    organisation: text("organisation"),
    title: text("title"),
    link: text("link"),
    doNotContact: boolean("do_not_contact").notNull().default(false),
    askFirst: boolean("ask_first").notNull().default(false),
    mostAsks: integer("most_asks"),
    coolDownDays: integer("cool_down_days"),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    // The directory of the office is in the order of names.
    index("professionals_by_name").on(t.officeId, sql`lower(${t.name})`, t.id),
    check(
      "professionals_limits",
      sql`${t.mostAsks} between 1 and 50 and ${t.coolDownDays} between 1 and 365`,
    ),
  ],
);

/** What staff set for a professional, and why: rows are added, never changed. */
export const professionalLimits = pgTable(
  "professional_limits",
  {
    officeId: officeId(),
    id: id<ProfessionalLimitId>("id").notNull(),
    professionalId: id<ProfessionalId>("professional_id").notNull(),
    doNotContact: boolean("do_not_contact").notNull(),
    askFirst: boolean("ask_first").notNull(),
    mostAsks: integer("most_asks"),
    coolDownDays: integer("cool_down_days"),
    reason: text("reason").notNull(),
    setBy: id<PersonId>("set_by").notNull(),
    setAt: instant("set_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("professional_limits_by_professional").on(t.officeId, t.professionalId, t.setAt, t.id),
    foreignKey({
      columns: [t.officeId, t.professionalId],
      foreignColumns: [professionals.officeId, professionals.id],
    }),
    foreignKey({ columns: [t.officeId, t.setBy], foreignColumns: [people.officeId, people.id] }),
    check("professional_limits_reason", sql`char_length(${t.reason}) between 1 and 300`),
    check(
      "professional_limits_numbers",
      sql`${t.mostAsks} between 1 and 50 and ${t.coolDownDays} between 1 and 365`,
    ),
  ],
);

export const contacts = pgTable(
  "contacts",
  {
    officeId: officeId(),
    id: id<ContactId>("id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    professionalId: id<ProfessionalId>("professional_id").notNull(),
    name: text("name").notNull(),
    organisation: text("organisation"),
    title: text("title"),
    link: text("link"),
    email: text("email"),
    phone: text("phone"),
    zone: text("zone").$type<Zone>(),
    howMet: text("how_met"),
    notes: text("notes"),
    noteLevel: noteLevelEnum("note_level").notNull(),
    createdAt: instant("created_at").notNull(),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    // Target of the foreign keys that keep a meeting or a referral with its own student's contacts.
    unique("contacts_of_student").on(t.officeId, t.studentId, t.id),
    unique("contacts_professional").on(t.officeId, t.studentId, t.professionalId),
    index("contacts_by_professional").on(t.officeId, t.professionalId),
    index("contacts_by_email").on(t.officeId, t.email),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    foreignKey({
      columns: [t.officeId, t.professionalId],
      foreignColumns: [professionals.officeId, professionals.id],
    }),
    check("contacts_name_length", sql`char_length(${t.name}) between 1 and 120`),
  ],
);
