import { adminOnly, type MatrixRows } from "../testing/matrix.ts";

export const officeMatrix: MatrixRows<"office"> = {
  "office.get": { input: () => undefined, expect: adminOnly },
  "office.setup": { input: () => undefined, expect: adminOnly },
  "office.openDuties": { input: () => undefined, expect: adminOnly },
  "office.mailHealth": { input: () => undefined, expect: adminOnly },
  "office.change": {
    input: () => ({
      name: "Career Studio",
      zone: "America/Chicago",
      senderName: "Career Studio",
      replyTo: "",
      revision: 1,
    }),
    expect: adminOnly,
  },
  "office.changeClosedDays": {
    input: () => ({
      closedDays: [{ from: "2026-12-24", to: "2027-01-01", name: "Winter break" }],
      revision: 1,
    }),
    expect: adminOnly,
  },
  "office.changeSettings": {
    input: () => ({ settings: { thankYouDueHours: 30 }, revision: 1 }),
    expect: adminOnly,
  },
};
