import { type MatrixRows, studentOwn } from "../testing/matrix.ts";
import type { Place } from "../testing/world.ts";

const ref = ({ thankYouId }: Place) => ({ thankYouId });

export const thanksMatrix: MatrixRows<"thanks"> = {
  "thanks.ofMeeting": { input: ({ heldMeetingId }) => ({ meetingId: heldMeetingId }), expect: studentOwn },
  "thanks.save": {
    input: (place) => ({ ...ref(place), revision: 0, text: "Dear Grace," }),
    expect: studentOwn,
  },
  "thanks.markSent": { input: (place) => ({ ...ref(place), sentBy: "email" }), expect: studentOwn },
  "thanks.unmarkSent": { input: ref, expect: studentOwn },
  "thanks.waive": { input: ref, expect: studentOwn },
  "thanks.unwaive": { input: ref, expect: studentOwn },
  "thanks.snooze": { input: ref, expect: studentOwn },
};
