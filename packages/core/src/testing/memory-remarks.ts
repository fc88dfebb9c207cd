import type { RemarkStore } from "../remarks/ports.ts";
import { insertRow, type MemoryState } from "./memory-state.ts";

export function memoryRemarks({ remarks, remarkEdits }: MemoryState): RemarkStore {
  return {
    async findForUpdate(id) {
      return remarks.get(id) ?? null;
    },
    async insert(remark) {
      insertRow(remarks, remark.id, remark);
    },
    async save({ id, text, editedAt, closedAt, closedBy, takenBackAt }) {
      const before = remarks.get(id);
      if (!before) throw new Error("There is no such remark.");
      remarks.set(id, { ...before, text, editedAt, closedAt, closedBy, takenBackAt });
    },
    async addEdit(edit) {
      insertRow(remarkEdits, `${edit.remarkId} ${edit.replacedAt}`, edit);
    },
  };
}
