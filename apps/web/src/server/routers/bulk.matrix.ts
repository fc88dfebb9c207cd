import { type MatrixRows, staffOfStudent, staffOnly } from "../testing/matrix.ts";

const leave = { kind: "leave", backOn: null, reason: "Abroad" };

export const bulkMatrix: MatrixRows<"bulk"> = {
  // Students who are not theirs are simply not in it.
  "bulk.preview": {
    input: ({ studentId, cohortId }) => ({
      change: leave,
      selection: { filters: { cohortId }, chosen: { all: false, studentIds: [studentId] } },
    }),
    expect: staffOnly,
  },
  "bulk.run": {
    input: ({ studentId, cohortId, newActId }) => ({
      actId: newActId,
      cohortId,
      change: leave,
      studentIds: [studentId],
    }),
    expect: staffOfStudent,
  },
  "bulk.done": { input: () => undefined, expect: staffOnly },
  // An act of which nothing was done has nothing to take back.
  "bulk.undo": { input: ({ newActId }) => ({ actId: newActId }), expect: staffOnly },
};
