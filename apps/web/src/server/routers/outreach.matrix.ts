import { type MatrixRows, studentOwn } from "../testing/matrix.ts";
import type { Place } from "../testing/world.ts";

const first = ({ contactId }: Place) => ({ contactId, step: "first" });

export const outreachMatrix: MatrixRows<"outreach"> = {
  "outreach.get": { input: ({ contactId }) => ({ contactId }), expect: studentOwn },
  "outreach.save": {
    input: (place) => ({
      ...first(place),
      revision: 0,
      howKnown: "alumni",
      subject: null,
      text: "Dear Grace,",
    }),
    expect: studentOwn,
  },
  "outreach.markSent": { input: (place) => ({ ...first(place), sentBy: "email" }), expect: studentOwn },
  "outreach.unmarkSent": { input: first, expect: studentOwn },
  "outreach.answer": {
    // Nothing was sent here yet, so there is no message to answer: the same for everyone.
    input: (place) => ({ ...first(place), answer: "replied" }),
    expect: { ...studentOwn, student: "NOT_FOUND" },
  },
};
