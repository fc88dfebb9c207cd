import {
  advisorOfStudent,
  advisorOnly,
  type MatrixRows,
  studentOnly,
  studentOwn,
  staffOnly,
} from "../testing/matrix.ts";
import { fromNow, type Place } from "../testing/world.ts";

const whom = ({ cohortId }: Place) => ({ to: "cohort", cohortId });
const when = { by: "meeting", daysBefore: 2 };
const nextWeek = fromNow(7 * 86_400_000).slice(0, 10);
const one = ({ prepTaskId }: Place) => [prepTaskId];

export const assignmentsMatrix: MatrixRows<"assignments"> = {
  "assignments.ofStudent": { input: ({ studentId }) => ({ studentId }), expect: staffOnly },
  "assignments.preview": {
    input: (place) => ({ templateId: place.templateId, whom: whom(place), each: true, when }),
    expect: advisorOnly,
  },
  "assignments.list": { input: () => undefined, expect: advisorOnly },
  "assignments.tasks": { input: ({ assignmentId }) => ({ assignmentId }), expect: advisorOnly },
  "assignments.assign": {
    input: (place) => ({
      requestId: place.newMeetingId,
      templateId: place.templateId,
      whom: whom(place),
      each: true,
      when,
    }),
    expect: advisorOfStudent,
  },
  "assignments.withdraw": {
    input: ({ assignmentId }) => ({ assignmentId, withdrawn: true }),
    expect: advisorOfStudent,
  },
  "assignments.extend": {
    input: (place) => ({ taskIds: one(place), dueOn: nextWeek, reason: "Illness" }),
    expect: advisorOfStudent,
  },
  "assignments.excuse": {
    input: (place) => ({ taskIds: one(place), reason: "Done in class" }),
    expect: advisorOfStudent,
  },
  "assignments.reopen": { input: (place) => ({ taskIds: one(place) }), expect: advisorOfStudent },
  "assignments.own": { input: () => ({}), expect: studentOnly },
  "assignments.ownTask": { input: ({ prepTaskId: taskId }) => ({ taskId }), expect: studentOwn },
  "assignments.submit": {
    input: ({ newMeetingId: requestId, openTaskId: taskId }) => ({ requestId, taskId, reflection: null }),
    expect: studentOwn,
  },
  "assignments.answer": {
    input: ({ newMeetingId: requestId, prepTaskId: taskId }) => ({
      requestId,
      taskId,
      part: "all",
      text: "I did.",
    }),
    expect: studentOwn,
  },
};
