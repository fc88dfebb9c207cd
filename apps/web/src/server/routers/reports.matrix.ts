import { type MatrixRows, staffOnly } from "../testing/matrix.ts";

const term = { startsOn: "2026-09-01", endsOn: "2026-12-18" };
const ofAnAdvisor = {
  ...staffOnly,
  otherAdvisor: "NOT_FOUND",
  admin: "NOT_FOUND",
  foreignAdmin: "NOT_FOUND",
} as const;

export const reportsMatrix: MatrixRows<"reports"> = {
  "reports.terms": { input: () => undefined, expect: staffOnly },
  // A term without a cohort of theirs has nobody in it.
  "reports.get": { input: () => term, expect: staffOnly },
  "reports.export": { input: () => term, expect: staffOnly },
  "reports.keep": {
    input: ({ newReportId }) => ({ requestId: newReportId, name: "Autumn", term, mail: true }),
    expect: staffOnly,
  },
  "reports.kept": { input: () => undefined, expect: staffOnly },
  "reports.getKept": { input: ({ reportId }) => ({ id: reportId }), expect: ofAnAdvisor },
  "reports.exportKept": { input: ({ reportId }) => ({ id: reportId }), expect: ofAnAdvisor },
};
