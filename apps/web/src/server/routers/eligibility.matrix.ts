import { type MatrixRows, staffOfStudent, staffOnly, studentOnly, studentOwn } from "../testing/matrix.ts";

export const eligibilityMatrix: MatrixRows<"eligibility"> = {
  "eligibility.rules": { input: () => undefined, expect: studentOnly },
  "eligibility.ofMeeting": {
    input: ({ heldMeetingId }) => ({ meetingId: heldMeetingId }),
    expect: studentOwn,
  },
  // A student who is not theirs has no meetings.
  "eligibility.ofStudent": { input: ({ studentId }) => ({ studentId }), expect: staffOnly },
  "eligibility.answer": {
    input: ({ heldMeetingId }) => ({ meetingId: heldMeetingId, about: "relative", said: false }),
    expect: studentOwn,
  },
  "eligibility.override": {
    input: ({ cohortId, heldMeetingId }) => ({
      cohortId,
      meetingId: heldMeetingId,
      counts: false,
      reason: "It was a lecture",
    }),
    expect: staffOfStudent,
  },
  "eligibility.followRules": {
    input: ({ cohortId, heldMeetingId }) => ({ cohortId, meetingId: heldMeetingId }),
    expect: staffOfStudent,
  },
};
