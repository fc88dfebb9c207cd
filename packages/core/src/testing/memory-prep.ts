import type { PrepPartStore, PrepStore } from "../prep/ports.ts";
import type { PrepRows } from "../prep/prep.ts";
import { byPlace } from "../prep/decide-place.ts";
import { insertRow, type MemoryState, only } from "./memory-state.ts";

type Part = PrepRows[keyof PrepRows];

export function memoryPrep(state: MemoryState): PrepStore {
  const { plans, questions, favourites } = state;
  return {
    plan: partsIn(plans, ({ meetingId }) => meetingId, ["touchedAt"]),
    research: partsIn(state.research, ({ meetingId, contactId }) => `${meetingId} ${contactId}`),
    finding: partsIn(state.findings, ({ id }) => id),
    point: partsIn(state.points, ({ id }) => id),
    question: partsIn(questions, ({ id }) => id, ["phase", "position", "bankId"]),
    async touch(meetingId, touchedAt) {
      const plan = plans.get(meetingId);
      if (plan) plans.set(meetingId, { ...plan, touchedAt });
    },
    async listQuestions(id) {
      const listed = only(questions, ({ meetingId }) => meetingId === id);
      return byPlace(
        listed.map(({ id: questionId, phase, position }) => ({ id: questionId, phase, position })),
      );
    },
    async readAll(id) {
      const of = <Row extends Part>(rows: Map<string, Row>) =>
        only(rows, ({ meetingId }) => meetingId === id);
      const byId = <Row extends { readonly id: string }>(rows: Row[]) =>
        rows.toSorted((a, b) => a.id.localeCompare(b.id));
      return {
        plan: plans.get(id) ?? null,
        research: of(state.research).toSorted((a, b) => a.contactId.localeCompare(b.contactId)),
        findings: byId(of(state.findings)),
        points: byId(of(state.points)),
        questions: byPlace(of(questions)),
      };
    },
    async place(moved) {
      for (const { id, phase, position } of moved) {
        const question = questions.get(id);
        if (question) questions.set(id, { ...question, phase, position });
      }
    },
    async setFavourite(studentId, bankId, favourite) {
      const key = `${studentId} ${bankId}`;
      if (favourite) favourites.set(key, { studentId, bankId });
      else favourites.delete(key);
    },
    async listFavourites(id) {
      const own = only(favourites, ({ studentId }) => studentId === id);
      return own.map(({ bankId }) => bankId).toSorted();
    },
  };
}

/** Rows of one kind, by a key of their own; what a person may not change by saving is kept. */
function partsIn<Row extends Part>(
  rows: Map<string, Row>,
  keyOf: (row: Row) => string,
  kept: readonly (keyof Row)[] = [],
): PrepPartStore<Row> {
  return {
    async find(meetingId, id) {
      return rows.get(id) ?? rows.get(`${meetingId} ${id}`) ?? null;
    },
    async insert(row) {
      insertRow(rows, keyOf(row), row);
    },
    async save(row) {
      const before = rows.get(keyOf(row));
      if (before?.revision !== row.revision - 1) return false;
      const same = Object.fromEntries(
        (["meetingId", "studentId", ...kept] as const).map((name) => [name, before[name as keyof Row]]),
      );
      rows.set(keyOf(row), { ...row, ...same });
      return true;
    },
    async count(id) {
      return only(rows, ({ meetingId }) => meetingId === id).length;
    },
  };
}
