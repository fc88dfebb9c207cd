import { type ContactMerge, NOTE_LEVELS } from "@askaround/core/contacts";
import type { ProfessionalMerge } from "@askaround/core/professionals";
import type {
  ContactId,
  ContactMergeId,
  PersonId,
  ProfessionalId,
  ProfessionalLimitId,
  ProfessionalMergeId,
  Zone,
} from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
  uniqueIndex,
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
    /** The record that this one was found to be. */
    mergedInto: id<ProfessionalId>("merged_into"),
    /** What led to the person is taken out, at their request. */
    forgottenAt: instant("forgotten_at"),
    revision: integer("revision").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    foreignKey({ columns: [t.officeId, t.mergedInto], foreignColumns: [t.officeId, t.id] }),
    check("professionals_not_into_itself", sql`${t.mergedInto} <> ${t.id}`),
    index("professionals_by_merged_into")
      .on(t.officeId, t.mergedInto)
      .where(sql`${t.mergedInto} is not null`),
    // The directory of the office is in the order of names.
    index("professionals_by_name").on(t.officeId, sql`lower(${t.name})`, t.id),
    check(
      "professionals_limits",
      sql`${t.mostAsks} between 1 and 50 and ${t.coolDownDays} between 1 and 365`,
    ),
  ],
);

/** What a merge of two professionals did; its rows are added, and marked when they are taken back. */
export const professionalMerges = pgTable(
  "professional_merges",
  {
    officeId: officeId(),
    id: id<ProfessionalMergeId>("id").notNull(),
    keptId: id<ProfessionalId>("kept_id").notNull(),
    mergedId: id<ProfessionalId>("merged_id").notNull(),
    mergedBy: id<PersonId>("merged_by").notNull(),
    mergedAt: instant("merged_at").notNull(),
    before: jsonb("before").$type<ProfessionalMerge["before"]>().notNull(),
    keptRevision: integer("kept_revision").notNull(),
    contactIds: uuid("contact_ids").array().$type<ContactId[]>().notNull(),
    undoneBy: id<PersonId>("undone_by"),
    undoneAt: instant("undone_at"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("professional_merges_by_kept").on(t.officeId, t.keptId, t.mergedAt),
    foreignKey({
      columns: [t.officeId, t.keptId],
      foreignColumns: [professionals.officeId, professionals.id],
    }),
    foreignKey({
      columns: [t.officeId, t.mergedId],
      foreignColumns: [professionals.officeId, professionals.id],
    }),
    foreignKey({ columns: [t.officeId, t.mergedBy], foreignColumns: [people.officeId, people.id] }),
    foreignKey({ columns: [t.officeId, t.undoneBy], foreignColumns: [people.officeId, people.id] }),
    check("professional_merges_of_two", sql`${t.keptId} <> ${t.mergedId}`),
    check("professional_merges_undone", sql`(${t.undoneBy} is null) = (${t.undoneAt} is null)`),
  ],
);

/** Pairs of alike records that staff found to be two people. */
export const professionalsApart = pgTable(
  "professionals_apart",
  {
    officeId: officeId(),
    firstId: id<ProfessionalId>("first_id").notNull(),
    secondId: id<ProfessionalId>("second_id").notNull(),
    saidBy: id<PersonId>("said_by").notNull(),
    saidAt: instant("said_at").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.firstId, t.secondId] }),
    foreignKey({
      columns: [t.officeId, t.firstId],
      foreignColumns: [professionals.officeId, professionals.id],
    }),
    foreignKey({
      columns: [t.officeId, t.secondId],
      foreignColumns: [professionals.officeId, professionals.id],
    }),
    foreignKey({ columns: [t.officeId, t.saidBy], foreignColumns: [people.officeId, people.id] }),
    check("professionals_apart_in_order", sql`${t.firstId} < ${t.secondId}`),
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
    forgottenAt: instant("forgotten_at"),
    /** The record this one was joined with; hidden until it is taken apart. */
    mergedInto: id<ContactId>("merged_into"),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    // Target of the foreign keys that keep a meeting or a referral with its own student's contacts.
    unique("contacts_of_student").on(t.officeId, t.studentId, t.id),
    index("contacts_by_professional").on(t.officeId, t.professionalId),
    index("contacts_by_email").on(t.officeId, t.email),
    foreignKey({ columns: [t.officeId, t.studentId], foreignColumns: [people.officeId, people.id] }),
    foreignKey({
      columns: [t.officeId, t.professionalId],
      foreignColumns: [professionals.officeId, professionals.id],
    }),
    foreignKey({
      columns: [t.officeId, t.studentId, t.mergedInto],
      foreignColumns: [t.officeId, t.studentId, t.id],
    }),
    check("contacts_not_into_self", sql`${t.mergedInto} <> ${t.id}`),
    check("contacts_name_length", sql`char_length(${t.name}) between 1 and 120`),
  ],
);

/** Two records of one student that were made one: what went over, so that it can go back. */
export const contactMerges = pgTable(
  "contact_merges",
  {
    officeId: officeId(),
    id: id<ContactMergeId>("id").notNull(),
    studentId: id<PersonId>("student_id").notNull(),
    keptId: id<ContactId>("kept_id").notNull(),
    mergedId: id<ContactId>("merged_id").notNull(),
    mergedName: text("merged_name").notNull(),
    at: instant("at").notNull(),
    undoneAt: instant("undone_at"),
    moved: jsonb("moved").$type<ContactMerge["moved"]>().notNull(),
    before: jsonb("before").$type<ContactMerge["before"]>().notNull(),
    after: jsonb("after").$type<ContactMerge["after"]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.officeId, t.id] }),
    index("contact_merges_by_kept").on(t.officeId, t.keptId, t.at),
    uniqueIndex("contact_merges_once")
      .on(t.officeId, t.mergedId)
      .where(sql`${t.undoneAt} is null`),
    foreignKey({
      columns: [t.officeId, t.studentId, t.keptId],
      foreignColumns: [contacts.officeId, contacts.studentId, contacts.id],
    }),
    foreignKey({
      columns: [t.officeId, t.studentId, t.mergedId],
      foreignColumns: [contacts.officeId, contacts.studentId, contacts.id],
    }),
    check("contact_merges_two", sql`${t.keptId} <> ${t.mergedId}`),
  ],
);
