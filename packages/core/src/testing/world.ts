import type { Contact } from "../contacts/contact.ts";
import type { Office } from "../office/office.ts";
import type { Person } from "../people/person.ts";
import type { Actor, Role } from "../shared/actor.ts";
import type { Deps } from "../shared/unit-of-work.ts";
import { aContact, anId, anOffice, aPerson } from "./builders.ts";

export interface World {
  readonly office: Office;
  readonly student: Actor;
  readonly otherStudent: Actor;
  readonly advisor: Actor;
  readonly admin: Actor;
  readonly contact: Contact;
  readonly otherContact: Contact;
}

/** One office with two students, an advisor and an admin; each student knows one professional. */
export async function aWorld(deps: Deps, overrides: Partial<Office> = {}): Promise<World> {
  const office = anOffice(overrides);
  await deps.transact(office.id, (stores) => stores.office.insert(office));
  const student = await aMember(deps, office, "student");
  const otherStudent = await aMember(deps, office, "student", { name: "Tomás Rivera" });
  const advisor = await aMember(deps, office, "advisor", { name: "Ruth Adler" });
  const admin = await aMember(deps, office, "admin", { name: "Sam Lindqvist" });
  const contact = await knows(deps, student);
  const otherContact = await knows(deps, otherStudent, { name: "Kofi Mensah" });
  return { office, student, otherStudent, advisor, admin, contact, otherContact };
}

/** Adds a person with one role and returns them as an actor. */
export async function aMember(
  deps: Deps,
  office: Pick<Office, "id">,
  role: Role,
  overrides: Partial<Person> = {},
): Promise<Actor> {
  const person = aPerson(overrides);
  const membershipId = anId<Actor["membershipId"]>();
  await deps.transact(office.id, async ({ people }) => {
    await people.insert(person);
    await people.addMembership({ id: membershipId, personId: person.id, role });
  });
  return { officeId: office.id, personId: person.id, membershipId, role, zone: person.zone, via: "app" };
}

/** Gives a student a contact. */
export async function knows(deps: Deps, student: Actor, overrides: Partial<Contact> = {}): Promise<Contact> {
  const contact = aContact({ studentId: student.personId, ...overrides });
  const { professionalId: id, name, organisation, title, link } = contact;
  await deps.transact(student.officeId, async ({ contacts }) => {
    await contacts.insertProfessional({ id, name, organisation, title, link });
    await contacts.insert(contact);
  });
  return contact;
}
