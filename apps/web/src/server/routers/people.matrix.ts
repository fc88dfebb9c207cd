import { adminOnly, adminOwn, type MatrixRows } from "../testing/matrix.ts";

const ada = { name: "Ada King", zone: "Europe/London", roles: ["student"] };

export const peopleMatrix: MatrixRows<"people"> = {
  "people.list": { input: () => ({}), expect: adminOnly },
  "people.get": { input: ({ studentId }) => ({ personId: studentId }), expect: adminOwn },
  "people.candidates": {
    input: ({ cohortId }) => ({ cohortId, role: "student", search: "the" }),
    expect: adminOnly,
  },
  "people.add": {
    input: ({ newPersonId, newEmail, cohortId }) => ({
      requestId: newPersonId,
      ...ada,
      email: newEmail,
      cohortId,
    }),
    expect: { ...adminOnly, foreignAdmin: "BAD_REQUEST" },
  },
  "people.change": {
    input: ({ studentId, newEmail }) => ({ personId: studentId, ...ada, email: newEmail, revision: 1 }),
    expect: adminOwn,
  },
  "people.disable": { input: ({ studentId }) => ({ personId: studentId }), expect: adminOwn },
  "people.enable": { input: ({ studentId }) => ({ personId: studentId }), expect: adminOwn },
  "people.resendInvitation": { input: ({ studentId }) => ({ personId: studentId }), expect: adminOwn },
};
