import { type MatrixRows, studentOnly, studentOwn } from "../testing/matrix.ts";

export const prepMatrix: MatrixRows<"prep"> = {
  "prep.get": { input: ({ meetingId }) => ({ meetingId }), expect: studentOwn },
  "prep.ownQuestions": { input: ({ meetingId }) => ({ meetingId }), expect: studentOwn },
  "prep.save": {
    input: ({ meetingId, contactId }) => ({
      meetingId,
      revision: 0,
      part: {
        kind: "research",
        contactId,
        linkedin: "https://www.linkedin.com/in/grace-hopper",
        read: "Wrote the first compiler.",
      },
    }),
    expect: studentOwn,
  },
  "prep.place": {
    input: ({ meetingId, questionId }) => ({ meetingId, questionId, phase: "field", beforeId: null }),
    expect: studentOwn,
  },
  "prep.setFavourite": { input: () => ({ bankId: "work-1", favourite: true }), expect: studentOnly },
};
