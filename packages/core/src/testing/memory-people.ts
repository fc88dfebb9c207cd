import type { OfficeStore } from "../office/ports.ts";
import type { PeopleStore } from "../people/ports.ts";
import { insertRow, type MemoryState, only, saveRow } from "./memory-state.ts";

export function memoryOffice({ offices, thankYous }: MemoryState): OfficeStore {
  return {
    async get() {
      const [office] = offices.values();
      if (!office) throw new Error("There is no such office.");
      return office;
    },
    async insert(office) {
      insertRow(offices, office.id, office);
    },
    async save(office) {
      return saveRow(offices, office);
    },
    async countOpenThankYous() {
      return only(thankYous, ({ sentAt, waivedAt }) => sentAt === null && waivedAt === null).length;
    },
  };
}

export function memoryPeople({ people, memberships, mailWishes, mailOptOuts }: MemoryState): PeopleStore {
  const find = async (id: string) => people.get(id) ?? null;
  const findByEmail = async (email: string) => only(people, (person) => person.email === email)[0] ?? null;
  return {
    find,
    async list(ids) {
      return only(people, ({ id }) => ids.includes(id));
    },
    findForUpdate: find,
    findByEmail,
    async insert(person) {
      if (await findByEmail(person.email)) throw new Error(`The address ${person.email} is taken.`);
      insertRow(people, person.id, person);
    },
    async save(person) {
      const before = people.get(person.id);
      return before ? saveRow(people, person, { createdAt: before.createdAt }) : false;
    },
    async memberships(id) {
      return only(memberships, ({ personId }) => personId === id);
    },
    async addMembership(membership) {
      const { personId, role } = membership;
      const twice = only(memberships, (other) => other.personId === personId && other.role === role);
      if (twice.length > 0) throw new Error(`This person is ${role} already.`);
      insertRow(memberships, membership.id, membership);
    },
    async removeMembership(personId, role) {
      for (const membership of only(
        memberships,
        (each) => each.personId === personId && each.role === role,
      )) {
        memberships.delete(membership.id);
      }
    },
    async mailWishes(id) {
      return people.has(id) ? (mailWishes.get(id) ?? { awayUntil: null, digest: "daily" }) : null;
    },
    async setMailWishes(id, wishes) {
      mailWishes.set(id, wishes);
    },
    async setMailWanted(id, kind, wanted, at) {
      const key = `${id} ${kind}`;
      if (wanted) return mailOptOuts.delete(key);
      const changed = !mailOptOuts.has(key);
      if (changed) mailOptOuts.set(key, at);
      return changed;
    },
    async countActiveAdmins() {
      const admins = only(memberships, ({ role }) => role === "admin");
      return admins.filter(({ personId }) => people.get(personId)?.disabledAt === null).length;
    },
  };
}
