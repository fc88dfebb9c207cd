import type { MeetingStore } from "../meetings/ports.ts";
import { insertRow, type MemoryState, only, saveRow } from "./memory-state.ts";

export function memoryMeetings(state: MemoryState): MeetingStore {
  const { meetings } = state;
  const find = async (id: string) => meetings.get(id) ?? null;
  return {
    find,
    findForUpdate: find,
    async insert(meeting) {
      insertRow(meetings, meeting.id, meeting);
    },
    async save(meeting) {
      const before = meetings.get(meeting.id);
      if (!before) return false;
      const { studentId, contactIds } = before;
      return saveRow(meetings, meeting, { studentId, contactIds });
    },
    async removeUnused(id) {
      if (!meetings.has(id) || isUsed(state, id)) return false;
      for (const task of only(state.prepTasks, (each) => each.meetingId === id))
        state.prepTasks.delete(task.id);
      meetings.delete(id);
      return true;
    },
    async listScheduledOf(id) {
      return only(meetings, ({ studentId, status }) => studentId === id && status === "scheduled");
    },
    async lastHeldWith(id) {
      const held = only(meetings, ({ contactIds, status }) => contactIds.includes(id) && status === "held");
      return (
        held
          .flatMap(({ actualEndAt }) => actualEndAt ?? [])
          .toSorted()
          .at(-1) ?? null
      );
    },
    ...memoryDebriefs(state),
    ...memoryPromises(state),
    ...memoryLiveEntries(state),
  };
}

function isUsed(state: MemoryState, id: string): boolean {
  const { debriefs, debriefDrafts, promises, liveEntries, plans, research, findings, points, questions } =
    state;
  const ofMeeting = [
    promises,
    liveEntries,
    research,
    findings,
    points,
    questions,
    state.referrals,
    state.thankYous,
  ];
  return (
    [debriefs, debriefDrafts, plans, state.meetingAnswers].some((rows) => rows.has(id)) ||
    ofMeeting.some((rows) => [...rows.values()].some((row) => row.meetingId === id)) ||
    only(state.prepTasks, (task) => task.meetingId === id && task.rounds > 0).length > 0
  );
}

function memoryDebriefs({
  debriefs,
  debriefEdits,
  debriefDrafts,
  promises,
}: MemoryState): Pick<
  MeetingStore,
  | "findDebrief"
  | "insertDebrief"
  | "saveDebrief"
  | "removeDebrief"
  | "addEdit"
  | "listEdits"
  | "findDraft"
  | "saveDraft"
  | "dropDraft"
> {
  return {
    async findDebrief(id) {
      return debriefs.get(id) ?? null;
    },
    async insertDebrief(debrief) {
      insertRow(debriefs, debrief.meetingId, debrief);
    },
    async saveDebrief(debrief) {
      const before = debriefs.get(debrief.meetingId);
      if (before) debriefs.set(debrief.meetingId, { ...debrief, recordedAt: before.recordedAt });
    },
    async removeDebrief(id) {
      if (only(debriefEdits, ({ meetingId }) => meetingId === id).length > 0)
        throw new Error("This write-up has a history.");
      for (const promise of only(promises, ({ meetingId }) => meetingId === id)) promises.delete(promise.id);
      debriefs.delete(id);
    },
    async addEdit(edit) {
      insertRow(debriefEdits, edit.id, edit);
    },
    async listEdits(id) {
      return only(debriefEdits, ({ meetingId }) => meetingId === id);
    },
    async findDraft(id) {
      return debriefDrafts.get(id) ?? null;
    },
    async saveDraft(draft) {
      debriefDrafts.set(draft.meetingId, draft);
    },
    async dropDraft(id) {
      debriefDrafts.delete(id);
    },
  };
}

function memoryPromises({
  promises,
}: MemoryState): Pick<
  MeetingStore,
  | "addPromises"
  | "findPromiseForUpdate"
  | "setPromiseDone"
  | "listPromises"
  | "savePromise"
  | "removePromises"
> {
  return {
    async addPromises(added) {
      for (const promise of added) insertRow(promises, promise.id, promise);
    },
    async findPromiseForUpdate(id) {
      return promises.get(id) ?? null;
    },
    async setPromiseDone(id, doneAt) {
      const promise = promises.get(id);
      if (promise) promises.set(id, { ...promise, doneAt });
    },
    async listPromises(id) {
      return only(promises, ({ meetingId }) => meetingId === id).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },
    async savePromise({ id, by, what, dueOn }) {
      const promise = promises.get(id);
      if (promise) promises.set(id, { ...promise, by, what, dueOn });
    },
    async removePromises(ids) {
      for (const id of ids) promises.delete(id);
    },
  };
}

function memoryLiveEntries({
  liveEntries,
}: MemoryState): Pick<MeetingStore, "listLiveEntries" | "addLiveEntries"> {
  return {
    async listLiveEntries(id) {
      return only(liveEntries, ({ meetingId }) => meetingId === id)
        .toSorted((a, b) => (`${a.at} ${a.id}` < `${b.at} ${b.id}` ? -1 : 1))
        .map(({ meetingId: _meeting, studentId: _student, ...entry }) => entry);
    },
    async addLiveEntries(entries) {
      for (const entry of entries) if (!liveEntries.has(entry.id)) liveEntries.set(entry.id, entry);
    },
  };
}
