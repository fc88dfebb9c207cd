import { everyMember, type MatrixRows, studentOnly, studentOwn } from "../testing/matrix.ts";

export const meMatrix: MatrixRows<"me"> = {
  "me.profile": { input: () => undefined, expect: everyMember },
  "me.admins": { input: () => undefined, expect: everyMember },
  "me.changeProfile": {
    input: () => ({ name: "Ada King", zone: "Europe/London", revision: 1 }),
    expect: everyMember,
  },
  "me.mailChoices": { input: () => undefined, expect: everyMember },
  "me.mail": { input: () => undefined, expect: studentOnly },
  "me.callOffMail": { input: ({ failedMailId }) => ({ deliveryId: failedMailId }), expect: studentOwn },
  "me.wantMailBack": { input: ({ failedMailId }) => ({ deliveryId: failedMailId }), expect: studentOwn },
  "me.mailWishes": { input: () => undefined, expect: everyMember },
  "me.portfolio": { input: () => undefined, expect: studentOnly },
  "me.calendar": { input: () => undefined, expect: studentOnly },
  "me.makeCalendar": { input: () => ({ token: "A".repeat(43) }), expect: studentOnly },
  "me.removeCalendar": { input: () => undefined, expect: studentOnly },
  "me.changeAway": { input: () => ({ awayUntil: null }), expect: everyMember },
  "me.changeDigest": { input: () => ({ digest: "weekly" }), expect: everyMember },
  "me.chooseMail": { input: () => ({ kind: "thank_you", wanted: false }), expect: everyMember },
};
