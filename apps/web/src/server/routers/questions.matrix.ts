import { adminOnly, adminOwn, type MatrixRows, studentOnly } from "../testing/matrix.ts";

const asked = { phase: "advice", text: "What would you read first?", fields: ["law"] };

export const questionsMatrix: MatrixRows<"questions"> = {
  "questions.bank": { input: () => undefined, expect: studentOnly },
  "questions.list": { input: () => undefined, expect: adminOnly },
  "questions.figures": { input: () => undefined, expect: adminOnly },
  "questions.add": {
    input: ({ newQuestionId }) => ({ requestId: newQuestionId, ...asked }),
    expect: adminOnly,
  },
  "questions.change": {
    input: ({ officeQuestionId }) => ({ questionId: officeQuestionId, ...asked, revision: 1 }),
    expect: adminOwn,
  },
  "questions.place": {
    input: ({ officeQuestionId }) => ({ questionId: officeQuestionId, beforeId: null }),
    expect: adminOwn,
  },
  "questions.offer": {
    input: ({ officeQuestionId }) => ({ bankId: officeQuestionId, offered: false }),
    expect: adminOwn,
  },
};
