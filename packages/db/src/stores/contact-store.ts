import type { ContactStore } from "@askaround/core/contacts";
import type { OfficeId } from "@askaround/core/shared";
import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { contacts, professionals } from "../schema/index.ts";
import { removeUnusedContact } from "./contact-removal.ts";
import { mergeStore } from "./merge-store.ts";

const columns = {
  id: contacts.id,
  studentId: contacts.studentId,
  professionalId: contacts.professionalId,
  name: contacts.name,
  organisation: contacts.organisation,
  title: contacts.title,
  link: contacts.link,
  email: contacts.email,
  phone: contacts.phone,
  zone: contacts.zone,
  howMet: contacts.howMet,
  notes: contacts.notes,
  noteLevel: contacts.noteLevel,
  createdAt: contacts.createdAt,
  revision: contacts.revision,
  forgottenAt: contacts.forgottenAt,
};

export function contactStore(tx: Tx, officeId: OfficeId): ContactStore {
  const here = and(eq(contacts.officeId, officeId), isNull(contacts.mergedInto));
  return {
    async find(id) {
      const [row] = await tx
        .select(columns)
        .from(contacts)
        .where(and(here, eq(contacts.id, id)));
      return row ?? null;
    },
    async findForUpdate(id) {
      const found = tx
        .select(columns)
        .from(contacts)
        .where(and(here, eq(contacts.id, id)));
      const [row] = await found.for("no key update");
      return row ?? null;
    },
    listOf: (studentId) =>
      tx
        .select(columns)
        .from(contacts)
        .where(and(here, eq(contacts.studentId, studentId)))
        .orderBy(contacts.id),
    async insert(contact) {
      await tx.insert(contacts).values({ officeId, ...contact });
    },
    async save({ id, studentId: _student, professionalId: _professional, createdAt: _created, ...contact }) {
      const saved = await tx
        .update(contacts)
        .set(contact)
        .where(and(here, eq(contacts.id, id), eq(contacts.revision, contact.revision - 1)))
        .returning({ id: contacts.id });
      return saved.length === 1;
    },
    removeUnused: (id) => removeUnusedContact(tx, officeId, id),
    ...mergeStore(tx, officeId),
    async insertProfessional(professional) {
      await tx.insert(professionals).values({ officeId, ...professional });
    },
  };
}
