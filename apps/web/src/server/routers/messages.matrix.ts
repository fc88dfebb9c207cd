import { type MatrixRows, staffOfStudent, staffOnly, studentOnly } from "../testing/matrix.ts";

export const messagesMatrix: MatrixRows<"messages"> = {
  "messages.own": { input: () => undefined, expect: studentOnly },
  // Students who are not theirs are simply not in it.
  "messages.preview": {
    input: ({ studentId, cohortId }) => ({
      kind: "nudge",
      selection: { filters: { cohortId }, chosen: { all: false, studentIds: [studentId] } },
    }),
    expect: staffOnly,
  },
  "messages.send": {
    input: ({ studentId, newActId }) => ({
      actId: newActId,
      kind: "message",
      text: "See you on Monday.",
      studentIds: [studentId],
    }),
    expect: staffOfStudent,
  },
  // An act of which nothing was sent has nothing to take back.
  "messages.withdraw": { input: ({ newActId }) => ({ actId: newActId }), expect: staffOnly },
};
