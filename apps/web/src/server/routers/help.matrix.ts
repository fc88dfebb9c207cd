import { type MatrixRows, staffOfStudent, staffOnly, studentOnly } from "../testing/matrix.ts";

const own = { ...staffOfStudent, student: "ok", otherStudent: "NOT_FOUND" } as const;

export const helpMatrix: MatrixRows<"help"> = {
  "help.own": { input: () => undefined, expect: studentOnly },
  // Rows that are not theirs are simply not in these lists.
  "help.waiting": { input: () => undefined, expect: staffOnly },
  "help.ofStudent": { input: ({ studentId }) => ({ studentId }), expect: staffOnly },
  "help.ask": {
    input: ({ newHelpId }) => ({ requestId: newHelpId, text: "Whom could I ask?" }),
    expect: studentOnly,
  },
  "help.answer": {
    input: ({ helpId }) => ({ requestId: helpId, answer: "Ask your professor." }),
    expect: staffOfStudent,
  },
  "help.close": { input: ({ helpId }) => ({ requestId: helpId }), expect: own },
  "help.reopen": { input: ({ helpId }) => ({ requestId: helpId }), expect: own },
};
