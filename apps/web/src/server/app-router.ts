import { assignmentsRouter } from "./routers/assignments.ts";
import { auditRouter } from "./routers/audit.ts";
import { bulkRouter } from "./routers/bulk.ts";
import { cohortsRouter } from "./routers/cohorts.ts";
import { contactsRouter } from "./routers/contacts.ts";
import { dutiesRouter } from "./routers/duties.ts";
import { eligibilityRouter } from "./routers/eligibility.ts";
import { emailsRouter } from "./routers/emails.ts";
import { helpRouter } from "./routers/help.ts";
import { liveRouter } from "./routers/live.ts";
import { meRouter } from "./routers/me.ts";
import { meetingsRouter } from "./routers/meetings.ts";
import { messagesRouter } from "./routers/messages.ts";
import { officeRouter } from "./routers/office.ts";
import { outreachRouter } from "./routers/outreach.ts";
import { peopleRouter } from "./routers/people.ts";
import { prepRouter } from "./routers/prep.ts";
import { professionalsRouter } from "./routers/professionals.ts";
import { questionsRouter } from "./routers/questions.ts";
import { referralsRouter } from "./routers/referrals.ts";
import { reviewsRouter } from "./routers/reviews.ts";
import { viewsRouter } from "./routers/views.ts";
import { remarksRouter } from "./routers/remarks.ts";
import { reportsRouter } from "./routers/reports.ts";
import { rostersRouter } from "./routers/rosters.ts";
import { searchRouter } from "./routers/search.ts";
import { studentsRouter } from "./routers/students.ts";
import { templatesRouter } from "./routers/templates.ts";
import { thanksRouter } from "./routers/thanks.ts";
import { todayRouter } from "./routers/today.ts";
import { writeUpsRouter } from "./routers/write-ups.ts";
import { router } from "./trpc.ts";

/** Every procedure there is. A router added here needs its rows in the access matrix, or its test fails. */
export const appRouter = router({
  assignments: assignmentsRouter,
  audit: auditRouter,
  bulk: bulkRouter,
  cohorts: cohortsRouter,
  contacts: contactsRouter,
  duties: dutiesRouter,
  eligibility: eligibilityRouter,
  emails: emailsRouter,
  help: helpRouter,
  remarks: remarksRouter,
  views: viewsRouter,
  live: liveRouter,
  me: meRouter,
  meetings: meetingsRouter,
  messages: messagesRouter,
  office: officeRouter,
  outreach: outreachRouter,
  people: peopleRouter,
  prep: prepRouter,
  professionals: professionalsRouter,
  questions: questionsRouter,
  referrals: referralsRouter,
  reviews: reviewsRouter,
  reports: reportsRouter,
  rosters: rostersRouter,
  search: searchRouter,
  students: studentsRouter,
  templates: templatesRouter,
  thanks: thanksRouter,
  today: todayRouter,
  writeUps: writeUpsRouter,
});

export type AppRouter = typeof appRouter;
