import { type MatrixRows, studentOnly, studentOwn } from "../testing/matrix.ts";
import { fromNow } from "../testing/world.ts";

const HOUR = 3_600_000;
const zones = { studentZone: "America/New_York", professionalZone: "America/Chicago" };
const plan = { startsAt: fromNow(48 * HOUR), agreedMinutes: 30, format: "video", ...zones };

export const meetingsMatrix: MatrixRows<"meetings"> = {
  "meetings.list": { input: () => ({ page: 1 }), expect: studentOnly },
  "meetings.lengths": { input: () => undefined, expect: studentOnly },
  "meetings.get": { input: ({ meetingId }) => ({ meetingId }), expect: studentOwn },
  "meetings.schedule": {
    input: ({ newMeetingId, contactId }) => ({ requestId: newMeetingId, contactIds: [contactId], ...plan }),
    expect: studentOwn,
  },
  // Prepared for, so it can only be called off.
  "meetings.undoSchedule": {
    input: ({ meetingId }) => ({ meetingId }),
    expect: { ...studentOwn, student: "UNPROCESSABLE_CONTENT" },
  },
  "meetings.mailFile": { input: ({ meetingId }) => ({ meetingId }), expect: studentOwn },
  "meetings.reschedule": {
    input: ({ meetingId }) => ({ meetingId, ...plan, revision: 1 }),
    expect: studentOwn,
  },
  "meetings.close": {
    input: ({ meetingId }) => ({ meetingId, outcome: "cancelled", by: "student", revision: 1 }),
    expect: studentOwn,
  },
  "meetings.reopen": {
    input: ({ cancelledMeetingId }) => ({ meetingId: cancelledMeetingId, revision: 1 }),
    expect: studentOwn,
  },
  "meetings.recordDebrief": {
    input: ({ pastMeetingId }) => ({
      meetingId: pastMeetingId,
      actualStartAt: fromNow(-3 * HOUR),
      actualEndAt: fromNow(-2 * HOUR),
      learned: "Who decides what gets built",
      revision: 1,
    }),
    expect: studentOwn,
  },
  "meetings.setPromiseDone": {
    input: ({ promiseId }) => ({ promiseId, done: true }),
    expect: studentOwn,
  },
};
