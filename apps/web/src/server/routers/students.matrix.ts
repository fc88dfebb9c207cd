import { type MatrixRows, staffOfStudent, staffOnly } from "../testing/matrix.ts";

export const studentsMatrix: MatrixRows<"students"> = {
  "students.needsYou": { input: () => ({}), expect: staffOnly },
  "students.export": { input: ({ studentId }) => ({ studentId }), expect: staffOnly },
  "students.giveLeave": {
    input: ({ studentId, cohortId }) => ({ studentId, cohortId, backOn: null, reason: "Abroad" }),
    expect: staffOfStudent,
  },
  "students.endLeave": {
    input: ({ studentId, cohortId }) => ({ studentId, cohortId }),
    expect: staffOfStudent,
  },
  // Rows that are not theirs are simply not in these lists.
  "students.progress": { input: ({ studentId }) => ({ studentId }), expect: staffOnly },
  "students.picture": { input: ({ studentId }) => ({ studentId }), expect: staffOnly },
  "students.mail": { input: ({ studentId }) => ({ studentId }), expect: staffOnly },
  "students.meetings": { input: ({ studentId }) => ({ studentId }), expect: staffOnly },
  "students.view": { input: ({ studentId }) => ({ studentId }), expect: staffOfStudent },
};
