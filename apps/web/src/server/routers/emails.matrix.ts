import { adminOnly, adminOwn, everyMember, type MatrixRows, staffOnly } from "../testing/matrix.ts";

export const emailsMatrix: MatrixRows<"emails"> = {
  "emails.overview": { input: () => undefined, expect: adminOnly },
  "emails.list": { input: () => ({ group: "not_arrived", search: "test" }), expect: adminOnly },
  "emails.get": { input: ({ failedMailId }) => ({ deliveryId: failedMailId }), expect: adminOwn },
  "emails.sendAgain": { input: ({ failedMailId }) => ({ deliveryId: failedMailId }), expect: adminOwn },
  "emails.settle": {
    input: ({ unknownMailId }) => ({ deliveryId: unknownMailId, received: true }),
    expect: adminOwn,
  },
  "emails.liftSuppression": {
    input: ({ suppressionId }) => ({ suppressionId, reason: "The mailbox was full" }),
    expect: adminOwn,
  },
  "emails.ownProblem": { input: () => undefined, expect: everyMember },
  "emails.problems": { input: () => ({}), expect: staffOnly },
};
