import { adminOnly, adminOwn, type MatrixRows } from "../testing/matrix.ts";

export const rostersMatrix: MatrixRows<"rosters"> = {
  "rosters.check": { input: ({ newEmail }) => ({ emails: [newEmail] }), expect: adminOnly },
  "rosters.bringIn": {
    input: ({ newEmail, cohortId }) => ({
      rows: [{ name: "Ada King", email: newEmail, cohortId }],
      invite: true,
    }),
    expect: adminOwn,
  },
  "rosters.takeBack": {
    input: ({ studentId, cohortId }) => ({
      added: [studentId],
      enrolled: [{ personId: studentId, cohortId }],
    }),
    expect: adminOwn,
  },
};
