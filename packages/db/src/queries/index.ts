export { getOwnEverything } from "./own-everything.ts";
export { countExports, listOwnHeld, listOwnPeople, listOwnPromises, listOwnSuggested } from "./own-export.ts";
export { getProfile, listAdminNames } from "./profile.ts";
export { getMailWishes, listOwnMail } from "./own-mail.ts";
export {
  type CohortMemberRow,
  type CohortRow,
  getCohort,
  listCohortAdvisors,
  listCohorts,
  listCohortStudents,
} from "./cohorts.ts";
export { listPrograms, previewCohortRule, type RuleParams } from "./cohort-rules.ts";
export {
  countOpenDuties,
  getMailHealth,
  getOffice,
  getOfficeSetup,
  type OfficeRow,
  type OfficeSetup,
} from "./office.ts";
export { type Page, PAGE_SIZE } from "./paging.ts";
export { type CandidateParams, CANDIDATES_SHOWN, listCandidates } from "./people-candidates.ts";
export { listKnownPeople } from "./known-people.ts";
export { listRosterMembers } from "./roster-members.ts";
export { getPerson } from "./people-details.ts";
export {
  listPeople,
  type PeopleParams,
  PERSON_STATUSES,
  type PersonRow,
  type PersonStatus,
} from "./people.ts";
export {
  listProgress,
  listChosen,
  selectAllProgress,
  PROGRESS_GOALS,
  PROGRESS_STEPS,
  type ProgressParams,
  type ProgressRow,
  type ProgressStep,
} from "./progress.ts";
export { PROGRESS_SORTS, type ProgressSort } from "./progress-order.ts";
export { listFlaggedDrafts } from "./flagged-drafts.ts";
export { listStudentMail } from "./student-mail.ts";
export { getStudent, listStudentMeetings, type StudentMeetingRow, type TimelineParams } from "./students.ts";
export {
  CONTACT_VIEWS,
  type ContactParams,
  type ContactRow,
  type ContactStory,
  getContact,
  listContactNames,
  listContacts,
} from "./contacts.ts";
export {
  getMeetingLengths,
  getOwnMeeting,
  listOwnMeetings,
  PAST_STATUSES,
  type OwnMeeting,
  type OwnMeetingRow,
} from "./meetings.ts";
export { getLive, getLiveNotes, type Live } from "./live.ts";
export { type EligibilityRow, getOwnEligibility, listEligibility, listOwnRules } from "./eligibility.ts";
export { getBank, getBankFigures, listOfficeQuestions, type OfficeQuestionRow } from "./bank.ts";
export { getOwnQuestions, getPrep, type Prep } from "./prep.ts";
export { getReferralPicture, listReferrals, type ReferralRow } from "./referrals.ts";
export { getThanksOfMeeting, type ThankYouRow } from "./thanks.ts";
export { getToday } from "./today.ts";
export { getMailPreference, getMeetingForLink, getThankYouForLink, listMailOptOuts } from "./mail-links.ts";
export { type Health, readHealth } from "./health.ts";
export {
  EMAIL_GROUPS,
  type EmailGroup,
  type EmailParams,
  type EmailRow,
  getEmail,
  getMailOverview,
  getOwnMailProblem,
  getSentMail,
  listEmails,
  listMailProblems,
  type MailOverview,
  type SentMail,
} from "./emails.ts";
export { getDebriefDraft, listDebriefEdits } from "./write-ups.ts";
export { getOutreach } from "./outreach.ts";
export { previewBulk } from "./bulk.ts";
export { listOwnMessages, previewMessages } from "./messages.ts";
export { getKeptReport, getReport, listKeptReports, listTerms } from "./reports.ts";
export { getOverview, listHeat } from "./overview.ts";
export { compareProfessionals, listDuplicates } from "./duplicates.ts";
export { getOfficePicture } from "./office-picture.ts";
export { getProfessional } from "./professional.ts";
export {
  listProfessionals,
  selectAllProfessionals,
  PROFESSIONAL_SORTS,
  type ProfessionalParams,
  type ProfessionalRow,
  type ProfessionalSort,
} from "./professionals.ts";
export { listAudit } from "./audit.ts";
export { getStudentPicture } from "./student-picture.ts";
export { listOpenFlags, listOwnKudos, listOwnRemarks, listStudentRemarks } from "./remarks.ts";
export { listHelp, listNeedsYou, listOwnHelp, listStudentHelp } from "./needs-you.ts";
export { getTemplate, listTemplates } from "./prep-templates.ts";
export { listStudentTasks } from "./student-tasks.ts";
export { listAssignments, listTasks, previewAssignment } from "./prep-desk.ts";
export { getOwnTask, listOwnTasks } from "./own-tasks.ts";
export { getReview, listReviewQueue } from "./review-queue.ts";
export { countFeedRead, getCalendarFeed, getCalendarMeeting, getOwnCalendar } from "./calendars.ts";
export { OWN_SEARCHES, type OwnHit, type OwnKind, SEARCH_SHOWN } from "./search-own.ts";
export { findCohorts, findOfficePeople, findProfessionals, findStudents } from "./search-staff.ts";
export { previewForgetting } from "./forgetting.ts";
export { type BulkActRow, listBulkActs } from "./bulk-acts.ts";
export { listSavedViews } from "./saved-views.ts";
