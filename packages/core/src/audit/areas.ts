import { AUDIT_KINDS, type AuditKind } from "./event.ts";

/** What an act was about, as an admin looks for it. */
export const AUDIT_AREAS = [
  "office",
  "people",
  "cohorts",
  "meetings",
  "prep",
  "contacts",
  "mail",
  "seen",
  "refused",
] as const;
export type AuditArea = (typeof AUDIT_AREAS)[number];

const AREA_OF: Readonly<Record<string, AuditArea>> = {
  office: "office",
  settings: "office",
  question: "office",
  report: "office",
  person: "people",
  profile: "people",
  invitation: "people",
  away: "people",
  cohort: "cohorts",
  eligibility: "cohorts",
  leave: "cohorts",
  help: "cohorts",
  remark: "cohorts",
  view: "cohorts",
  meeting: "meetings",
  debrief: "meetings",
  promise: "meetings",
  thank_you: "meetings",
  duty: "meetings",
  prep: "prep",
  prep_template: "prep",
  contact: "contacts",
  professional: "contacts",
  professionals: "contacts",
  permission: "contacts",
  referral: "contacts",
  outreach: "contacts",
  mail: "mail",
  message: "mail",
  suppression: "mail",
  mail_choice: "mail",
  calendar: "mail",
  student: "seen",
  students: "seen",
  export: "seen",
  refused: "refused",
};

export const areaOf = (kind: AuditKind): AuditArea => AREA_OF[kind.split(".")[0] ?? ""] ?? "office";

export const kindsIn = (area: AuditArea): readonly AuditKind[] =>
  AUDIT_KINDS.filter((kind) => areaOf(kind) === area);
