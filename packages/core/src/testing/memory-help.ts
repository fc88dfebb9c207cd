import type { HelpStore } from "../help/ports.ts";
import { insertRow, type MemoryState, only } from "./memory-state.ts";

export function memoryHelp({ help }: MemoryState): HelpStore {
  const findOpen: HelpStore["findOpen"] = async (studentId) =>
    only(help, (each) => each.studentId === studentId && each.closedAt === null)[0] ?? null;
  return {
    async findForUpdate(id) {
      return help.get(id) ?? null;
    },
    findOpen,
    async insert(request) {
      if (await findOpen(request.studentId)) throw new Error("There is an open request already.");
      insertRow(help, request.id, request);
    },
    async save(request) {
      const before = help.get(request.id);
      if (!before) throw new Error("There is no such request.");
      const { id, studentId, askedAt } = before;
      help.set(id, { ...request, id, studentId, askedAt });
    },
  };
}
