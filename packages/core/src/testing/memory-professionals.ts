import type { ProfessionalStore } from "../professionals/ports.ts";
import { FORGOTTEN_NAME } from "../professionals/words-to-take-out.ts";
import { insertRow, type MemoryState, only, saveRow } from "./memory-state.ts";

export function memoryProfessionals(state: MemoryState): ProfessionalStore {
  const { professionals, limitEntries, contacts, merges, toldApart } = state;
  return {
    async findForUpdate(id) {
      return professionals.get(id) ?? null;
    },
    async save(professional) {
      return saveRow(professionals, professional);
    },
    async addLimitEntry(entry) {
      insertRow(limitEntries, entry.id, entry);
    },
    async listLimitEntries(id) {
      return only(limitEntries, ({ professionalId }) => professionalId === id);
    },
    async listKnownTo(id) {
      return only(contacts, ({ professionalId }) => professionalId === id).map(
        ({ studentId, noteLevel }) => ({
          studentId,
          noteLevel,
        }),
      );
    },
    async moveContacts(from, to, chosen) {
      const moved = only(
        contacts,
        ({ id, professionalId }) => professionalId === from && (chosen === null || chosen.includes(id)),
      );
      for (const contact of moved) contacts.set(contact.id, { ...contact, professionalId: to });
      return moved.map(({ id }) => id);
    },
    async addMerge(merge) {
      insertRow(merges, merge.id, merge);
    },
    async findMergeForUpdate(id) {
      return merges.get(id) ?? null;
    },
    async markUndone(id, { by, at }) {
      const merge = merges.get(id);
      if (merge) merges.set(id, { ...merge, undoneBy: by, undoneAt: at });
    },
    async setApart(pair, apart) {
      const key = `${pair.firstId} ${pair.secondId}`;
      if (toldApart.has(key) === apart) return false;
      if (apart) toldApart.set(key, pair);
      else toldApart.delete(key);
      return true;
    },
    async listFacts(id) {
      const theirs = only(contacts, ({ professionalId }) => professionalId === id);
      const records = [professionals.get(id), ...theirs].filter((each) => each !== undefined);
      const told = [
        ...theirs.flatMap(({ email, phone }) => [email, phone]),
        ...records.map(({ link }) => link),
      ];
      return {
        names: records.map(({ name }) => name),
        exact: told.filter((each) => each !== null),
      };
    },
    async forget(id, _words, at) {
      const record = professionals.get(id);
      if (!record) return { studentIds: [], contactIds: [] };
      const gone = { name: FORGOTTEN_NAME, title: null, link: null, forgottenAt: at };
      professionals.set(id, { ...record, ...gone, doNotContact: true, revision: record.revision + 1 });
      const theirs = only(contacts, ({ professionalId }) => professionalId === id);
      const unreachable = { email: null, phone: null, zone: null, howMet: null, notes: null };
      for (const contact of theirs)
        contacts.set(contact.id, { ...contact, ...gone, ...unreachable, revision: contact.revision + 1 });
      return {
        studentIds: [...new Set(theirs.map(({ studentId }) => studentId))],
        contactIds: theirs.map((contact) => contact.id),
      };
    },
  };
}
