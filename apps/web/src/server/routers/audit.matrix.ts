import { adminOnly, type MatrixRows } from "../testing/matrix.ts";

export const auditMatrix: MatrixRows<"audit"> = {
  "audit.list": {
    input: ({ studentId }) => ({
      area: "meetings",
      personId: studentId,
      fromOn: "2026-01-01",
      untilOn: null,
    }),
    expect: adminOnly,
  },
};
