import type { BankStore } from "../bank/ports.ts";
import { inOrder } from "../prep/question-bank.ts";
import { insertRow, type MemoryState, saveRow } from "./memory-state.ts";

export function memoryBank({ officeQuestions, hiddenQuestions }: MemoryState): BankStore {
  return {
    async list() {
      const all = [...officeQuestions.values()];
      return inOrder(all.toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1)));
    },
    async findForUpdate(id) {
      return officeQuestions.get(id) ?? null;
    },
    async insert(question) {
      insertRow(officeQuestions, question.id, question);
    },
    async save(question) {
      const position = officeQuestions.get(question.id)?.position ?? question.position;
      return saveRow(officeQuestions, question, { position });
    },
    async place(moved) {
      for (const { id, position } of moved) {
        const question = officeQuestions.get(id);
        if (question) officeQuestions.set(id, { ...question, position });
      }
    },
    async listHidden() {
      return [...hiddenQuestions.keys()].toSorted();
    },
    async setHidden(bankId, at) {
      if (at === null) hiddenQuestions.delete(bankId);
      else if (!hiddenQuestions.has(bankId)) hiddenQuestions.set(bankId, at);
    },
  };
}
