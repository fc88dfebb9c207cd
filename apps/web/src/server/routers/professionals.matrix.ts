import { type MatrixRows, staffOnly } from "../testing/matrix.ts";

/** Every advisor of the office may, whoever's students know the professional. */
const staffOfOffice = { ...staffOnly, foreignAdmin: "NOT_FOUND" } as const;

export const professionalsMatrix: MatrixRows<"professionals"> = {
  "professionals.list": { input: () => ({ search: "grace", sort: "last" }), expect: staffOnly },
  "professionals.get": { input: ({ professionalId }) => ({ professionalId }), expect: staffOfOffice },
  "professionals.setLimits": {
    input: ({ professionalId }) => ({
      professionalId,
      doNotContact: true,
      askFirst: false,
      reason: "On leave",
      revision: 1,
    }),
    expect: staffOfOffice,
  },
  "professionals.export": { input: () => ({}), expect: staffOnly },
};
