import { type MatrixRows, studentOwn } from "../testing/matrix.ts";
import { fromNow } from "../testing/world.ts";

export const liveMatrix: MatrixRows<"live"> = {
  "live.get": { input: ({ meetingId }) => ({ meetingId }), expect: studentOwn },
  "live.notes": { input: ({ meetingId }) => ({ meetingId }), expect: studentOwn },
  "live.add": {
    input: ({ meetingId }) => ({
      meetingId,
      entries: [
        { id: "7d0c4a52-93a1-4d4e-8f1c-5a1f1be1f3aa", kind: "jot", at: fromNow(0), text: "Maps are talk" },
      ],
    }),
    expect: studentOwn,
  },
};
