import { routes } from "../../routes.ts";
import { shellWords } from "../../words/shell.ts";
import type { Role } from "../role-nav.tsx";

export type Place = {
  readonly label: string;
  readonly href: string;
  /** The key that goes there after G. */
  readonly key?: string;
  /** Something to do rather than somewhere to be. */
  readonly act?: true;
};

const words = shellWords.navigation;

/** Where each role can go and what it can begin, from anywhere. */
export const PALETTE: Record<Role, readonly Place[]> = {
  student: [
    { label: "Plan or log a meeting", href: routes.meetingNew(), act: true },
    { label: "Add a person", href: routes.personNew(), act: true },
    { label: "Bring in people", href: routes.peopleImport(), act: true },
    { label: "Ask for help", href: routes.help(), act: true },
    { label: "Take my data along", href: routes.myExport(), act: true },
    { label: words.today, href: routes.today(), key: "t" },
    { label: words.people, href: routes.people(), key: "p" },
    { label: words.meetings, href: routes.meetings(), key: "m" },
    { label: words.referrals, href: routes.referrals(), key: "r" },
    { label: "Picture of who led to whom", href: routes.referralPicture() },
    { label: "Prep you were given", href: routes.assignments() },
    { label: shellWords.me, href: routes.me() },
    { label: "Emails you were sent", href: routes.myMail() },
    { label: "Calendar", href: routes.myCalendar() },
    { label: "Portfolio", href: routes.myPortfolio() },
  ],
  advisor: [
    { label: "Assign prep", href: routes.advisorAssign(), act: true },
    { label: "Write a template", href: routes.advisorTemplateNew(), act: true },
    { label: words.needsYou, href: routes.advisor(), key: "h" },
    { label: words.cohorts, href: routes.advisorCohorts(), key: "c" },
    { label: words.review, href: routes.advisorReview(), key: "r" },
    { label: words.students, href: routes.advisorStudents(), key: "s" },
    { label: words.professionals, href: routes.advisorProfessionals(), key: "p" },
    { label: "Who opens doors", href: routes.advisorOfficePicture() },
    { label: "Records that may be one person", href: routes.advisorDuplicates() },
    { label: "Templates", href: routes.advisorTemplates() },
    { label: words.reports, href: routes.advisorReports() },
    { label: shellWords.me, href: routes.advisorMe() },
  ],
  admin: [
    { label: "Add a person", href: routes.adminPersonNew(), act: true },
    { label: "Add a cohort", href: routes.adminCohortNew(), act: true },
    { label: "Add a question to the bank", href: routes.adminQuestionNew(), act: true },
    { label: words.home, href: routes.admin(), key: "h" },
    { label: words.cohorts, href: routes.adminCohorts(), key: "c" },
    { label: words.people, href: routes.adminPeople(), key: "s" },
    { label: words.professionals, href: routes.adminProfessionals(), key: "p" },
    { label: words.emails, href: routes.adminEmails(), key: "e" },
    { label: words.policies, href: routes.adminPolicies() },
    { label: "Closed days", href: routes.adminClosedDays() },
    { label: "What was done", href: routes.adminAudit() },
    { label: "Question bank", href: routes.adminQuestions() },
    { label: "Who opens doors", href: routes.adminOfficePicture() },
    { label: "Records that may be one person", href: routes.adminDuplicates() },
    { label: shellWords.me, href: routes.adminMe() },
  ],
};
