import { NOTE_LEVELS } from "@askaround/core/contacts";
import type { ContactId, PersonId, ProfessionalId, Zone } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import {
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
  },
  (t) => [primaryKey({ columns: [t.officeId, t.id] })],
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
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    foreignKey({
      columns: [t.officeId, t.professionalId],
      foreignColumns: [professionals.officeId, professionals.id],
    }),
    check("contacts_name_length", sql`char_length(${t.name}) between 1 and 120`),
  ],
);
