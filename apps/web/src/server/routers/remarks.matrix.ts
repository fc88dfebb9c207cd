import { type MatrixRows, staffOfStudent, staffOnly, studentOnly } from "../testing/matrix.ts";

/** Another’s words on the record are read by the student’s staff, and changed by their author alone. */
const author = { ...staffOfStudent, admin: "UNPROCESSABLE_CONTENT" } as const;

export const remarksMatrix: MatrixRows<"remarks"> = {
  "remarks.own": { input: () => ({}), expect: studentOnly },
  "remarks.newKudos": { input: () => undefined, expect: studentOnly },
  // Students that are not theirs are simply not in these lists.
  "remarks.ofStudent": { input: ({ studentId }) => ({ studentId }), expect: staffOnly },
  "remarks.openFlags": { input: ({ studentId }) => ({ studentId }), expect: staffOnly },
  "remarks.write": {
    input: ({ newRemarkId, studentId }) => ({
      remarkId: newRemarkId,
      studentId,
      kind: "flag",
      topic: "check_in",
      text: "Has gone quiet",
    }),
    expect: staffOfStudent,
  },
  "remarks.change": {
    input: ({ remarkId }) => ({ remarkId, kind: "flag", text: "Has gone quiet again" }),
    expect: author,
  },
  "remarks.takeBack": { input: ({ remarkId }) => ({ remarkId }), expect: author },
  "remarks.bringBack": { input: ({ remarkId }) => ({ remarkId }), expect: author },
  "remarks.closeFlag": { input: ({ remarkId }) => ({ remarkId }), expect: staffOfStudent },
  "remarks.reopenFlag": { input: ({ remarkId }) => ({ remarkId }), expect: staffOfStudent },
};
