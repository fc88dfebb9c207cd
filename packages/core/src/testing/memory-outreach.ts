import type { OutreachStore } from "../outreach/ports.ts";
import { insertRow, type MemoryState, only } from "./memory-state.ts";

export function memoryOutreach({ outreach }: MemoryState): OutreachStore {
  return {
    async listOf(contactId) {
      return only(outreach, (each) => each.contactId === contactId).toSorted((a, b) =>
        a.step.localeCompare(b.step),
      );
    },
    async insert(row) {
      if (only(outreach, (each) => each.contactId === row.contactId && each.step === row.step).length > 0) {
        throw new Error("There is such a message already.");
      }
      insertRow(outreach, row.id, row);
    },
    async save(row) {
      const before = outreach.get(row.id);
      if (!before) throw new Error("There is no such message.");
      const { studentId, contactId, step, startedAt } = before;
      outreach.set(row.id, { ...row, studentId, contactId, step, startedAt });
    },
  };
}
