type Query = Readonly<Record<string, string | undefined>>;

function withQuery(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given).toString()}`;
}

function part(value: string): string {
  return encodeURIComponent(value);
}

/** Every address of the web app, written once. Screens link through these, so that a moved page moves its links. */
export const routes = {
  home: () => "/",
  signIn: (query?: Query) => withQuery("/sign-in", query),
  signInCheckEmail: (query?: Query) => withQuery("/sign-in/check-email", query),
  signInConfirm: (query?: Query) => withQuery("/sign-in/confirm", query),
  signOut: (query?: Query) => withQuery("/sign-out", query),
  choose: () => "/choose",
  demo: (query?: Query) => withQuery("/demo", query),
  emailAction: (token: string) => `/e/${part(token)}`,
  mailPreferences: (token: string) => `/u/${part(token)}`,
  accessibility: () => "/accessibility",
  privacy: () => "/privacy",

  today: (query?: Query) => withQuery("/today", query),
  people: (query?: Query) => withQuery("/people", query),
  peopleImport: () => "/people/import",
  personNew: (query?: Query) => withQuery("/people/new", query),
  person: (id: string) => `/people/${part(id)}`,
  personWrite: (id: string) => `/people/${part(id)}/write`,
  personMerge: (id: string, other?: string) => withQuery(`/people/${part(id)}/merge`, { with: other }),
  personEdit: (id: string) => `/people/${part(id)}/edit`,
  meetings: (query?: Query) => withQuery("/meetings", query),
  meetingNew: (query?: Query) => withQuery("/meetings/new", query),
  meeting: (id: string) => `/meetings/${part(id)}`,
  meetingEdit: (id: string) => `/meetings/${part(id)}/edit`,
  meetingPrep: (id: string) => `/meetings/${part(id)}/prep`,
  meetingLog: (id: string) => `/meetings/${part(id)}/log`,
  meetingLive: (id: string, query?: Query) => withQuery(`/meetings/${part(id)}/live`, query),
  meetingSheet: (id: string, query?: Query) => withQuery(`/meetings/${part(id)}/sheet`, query),
  meetingThanks: (id: string) => `/meetings/${part(id)}/thanks`,
  assignments: () => "/assignments",
  assignment: (id: string) => `/assignments/${part(id)}`,
  referrals: (query?: Query) => withQuery("/referrals", query),
  referralPicture: () => "/referrals/picture",
  me: () => "/me",
  myMail: () => "/me/mail",
  myRecord: (query?: Query) => withQuery("/me/record", query),
  myCalendar: () => "/me/calendar",
  myExport: () => "/me/export",
  myPortfolio: () => "/me/export/portfolio",
  help: () => "/help",
  search: (query?: Query) => withQuery("/search", query),

  advisor: (query?: Query) => withQuery("/advisor", query),
  advisorMe: () => "/advisor/me",
  advisorCohorts: (query?: Query) => withQuery("/advisor/cohorts", query),
  advisorCohort: (id: string, query?: Query) => withQuery(`/advisor/cohorts/${part(id)}`, query),
  advisorBulkActs: () => "/advisor/bulk",
  advisorStudents: (query?: Query) => withQuery("/advisor/students", query),
  advisorStudent: (id: string, query?: Query) => withQuery(`/advisor/students/${part(id)}`, query),
  advisorStudentPicture: (id: string) => `/advisor/students/${part(id)}/picture`,
  advisorProfessionals: (query?: Query) => withQuery("/advisor/professionals", query),
  advisorOfficePicture: () => "/advisor/professionals/picture",
  advisorDuplicates: (query?: Query) => withQuery("/advisor/professionals/duplicates", query),
  advisorDuplicate: (keptId: string, mergedId: string) =>
    `/advisor/professionals/duplicates/${part(keptId)}/${part(mergedId)}`,
  advisorProfessional: (id: string) => `/advisor/professionals/${part(id)}`,

  advisorAssign: (query?: Query) => withQuery("/advisor/assign", query),
  advisorAssigned: (id: string) => `/advisor/assign/${part(id)}`,
  advisorTemplates: () => "/advisor/templates",
  advisorTemplateNew: (query?: Query) => withQuery("/advisor/templates/new", query),
  advisorTemplate: (id: string) => `/advisor/templates/${part(id)}`,
  advisorReview: (query?: Query) => withQuery("/advisor/review", query),
  advisorReviewOne: (id: string) => `/advisor/review/${part(id)}`,
  advisorReport: (id: string, query?: Query) => withQuery(`/advisor/reports/${part(id)}`, query),
  advisorReports: (query?: Query) => withQuery("/advisor/reports", query),

  admin: () => "/admin",
  adminMe: () => "/admin/me",
  adminPeople: (query?: Query) => withQuery("/admin/people", query),
  adminPersonNew: (query?: Query) => withQuery("/admin/people/new", query),
  adminRoster: (query?: Query) => withQuery("/admin/people/roster", query),
  adminPerson: (id: string) => `/admin/people/${part(id)}`,
  adminCohorts: () => "/admin/cohorts",
  adminCohortNew: () => "/admin/cohorts/new",
  adminCohort: (id: string, query?: Query) => withQuery(`/admin/cohorts/${part(id)}`, query),
  adminCohortRule: (id: string) => `/admin/cohorts/${part(id)}/rule`,
  adminProfessionals: (query?: Query) => withQuery("/admin/professionals", query),
  adminOfficePicture: () => "/admin/professionals/picture",
  adminDuplicates: (query?: Query) => withQuery("/admin/professionals/duplicates", query),
  adminDuplicate: (keptId: string, mergedId: string) =>
    `/admin/professionals/duplicates/${part(keptId)}/${part(mergedId)}`,
  adminProfessional: (id: string) => `/admin/professionals/${part(id)}`,
  adminProfessionalForget: (id: string) => `/admin/professionals/${part(id)}/forget`,
  adminEmails: (query?: Query) => withQuery("/admin/emails", query),
  adminEmail: (id: string, query?: Query) => withQuery(`/admin/emails/${part(id)}`, query),
  adminQuestions: (query?: Query) => withQuery("/admin/questions", query),
  adminQuestionNew: () => "/admin/questions/new",
  adminQuestion: (id: string) => `/admin/questions/${part(id)}`,
  adminPolicies: () => "/admin/policies",
  adminClosedDays: () => "/admin/closed-days",
  adminAudit: (query?: Query) => withQuery("/admin/audit", query),

  api: {
    signIn: () => "/api/sign-in",
    signInConfirm: () => "/api/sign-in/confirm",
    choose: () => "/api/choose",
    demo: () => "/api/demo",
    sentEmail: (id: string, query?: Query) => withQuery(`/api/emails/${part(id)}`, query),
    calendarFeed: (token: string) => `/api/calendar/${part(token)}.ics`,
    exportFile: (file: string) => `/api/export/${part(file)}`,
    meetingFile: (id: string) => `/api/meetings/${part(id)}.ics`,
    signOut: () => "/api/sign-out",
    emailAction: (token: string) => `/api/e/${part(token)}`,
    mailPreferences: (token: string) => `/api/u/${part(token)}`,
  },
} as const;

/** Where each role begins. */
export const roleHome = {
  student: routes.today,
  advisor: routes.advisor,
  admin: routes.admin,
} as const;
