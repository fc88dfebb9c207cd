import { type MatrixRows, studentOwn } from "../testing/matrix.ts";
import { fromNow } from "../testing/world.ts";

const HOUR = 3_600_000;
const emptyForm = {
  outcome: "held",
  closedBy: "",
  actualStartOn: "2026-11-17",
  actualStart: "10:00",
  actualEndOn: "2026-11-17",
  actualEnd: "10:30",
  learned: "Half a sen",
  takeaways: ["", "", ""],
  takeawayLevels: ["", "", ""],
  interestBefore: "",
  interestAfter: "",
  confidenceBefore: "",
  confidenceAfter: "",
  direction: "",
  noteLevel: "my_advisor",
  noOneSuggested: false,
  suggested: [],
  promises: [],
  remindAt: "",
};

export const writeUpsMatrix: MatrixRows<"writeUps"> = {
  "writeUps.draft": { input: ({ pastMeetingId }) => ({ meetingId: pastMeetingId }), expect: studentOwn },
  "writeUps.history": { input: ({ heldMeetingId }) => ({ meetingId: heldMeetingId }), expect: studentOwn },
  "writeUps.putOff": {
    input: ({ pastMeetingId }) => ({ meetingId: pastMeetingId, content: emptyForm, revision: 0 }),
    expect: studentOwn,
  },
  "writeUps.answer": {
    input: ({ pastMeetingId }) => ({ meetingId: pastMeetingId, answer: "later" }),
    expect: studentOwn,
  },
  "writeUps.dropDraft": { input: ({ pastMeetingId }) => ({ meetingId: pastMeetingId }), expect: studentOwn },
  "writeUps.change": {
    input: ({ heldMeetingId }) => ({
      meetingId: heldMeetingId,
      actualStartAt: fromNow(-3 * HOUR),
      actualEndAt: fromNow(-2 * HOUR),
      learned: "Said better the second time",
      revision: 1,
    }),
    expect: studentOwn,
  },
  // Of a meeting that is not written up there is nothing to undo, which is no fault.
  "writeUps.undo": { input: ({ pastMeetingId }) => ({ meetingId: pastMeetingId }), expect: studentOwn },
};
