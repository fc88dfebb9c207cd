import { type MatrixRows, studentOnly, studentOwn } from "../testing/matrix.ts";

export const referralsMatrix: MatrixRows<"referrals"> = {
  "referrals.list": { input: () => ({}), expect: studentOnly },
  "referrals.picture": { input: () => undefined, expect: studentOnly },
  "referrals.flaggedDrafts": { input: () => undefined, expect: studentOnly },
  "referrals.adopt": {
    input: ({ referralId, newContactId }) => ({ referralId, requestId: newContactId }),
    expect: studentOwn,
  },
  "referrals.recordPermission": {
    input: ({ referralId }) => ({ referralId, permission: { answer: "will_introduce" } }),
    expect: studentOwn,
  },
  "referrals.revokePermission": {
    input: ({ referralId }) => ({ referralId, reason: "They changed their mind" }),
    expect: studentOwn,
  },
  // Granted, not "let me introduce you": there is no introduction to log.
  "referrals.logIntroduction": {
    input: ({ referralId }) => ({ referralId }),
    expect: { ...studentOwn, student: "UNPROCESSABLE_CONTENT" },
  },
  "referrals.takeBackIntroduction": { input: ({ referralId }) => ({ referralId }), expect: studentOwn },
  "referrals.undoAdopt": {
    input: ({ referralId, contactId }) => ({ referralId, contactId, added: false }),
    expect: studentOwn,
  },
  "referrals.split": { input: ({ referralId }) => ({ referralId }), expect: studentOwn },
  "referrals.letGo": {
    input: ({ referralId }) => ({ referralId, reason: "They moved abroad" }),
    expect: studentOwn,
  },
  "referrals.takeUp": { input: ({ referralId }) => ({ referralId }), expect: studentOwn },
};
