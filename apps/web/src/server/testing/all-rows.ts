import { assignmentsMatrix } from "../routers/assignments.matrix.ts";
import { auditMatrix } from "../routers/audit.matrix.ts";
import { bulkMatrix } from "../routers/bulk.matrix.ts";
import { cohortsMatrix } from "../routers/cohorts.matrix.ts";
import { dutiesMatrix } from "../routers/duties.matrix.ts";
import { eligibilityMatrix } from "../routers/eligibility.matrix.ts";
import { emailsMatrix } from "../routers/emails.matrix.ts";
import { helpMatrix } from "../routers/help.matrix.ts";
import { liveMatrix } from "../routers/live.matrix.ts";
import { meMatrix } from "../routers/me.matrix.ts";
import { contactsMatrix } from "../routers/contacts.matrix.ts";
import { meetingsMatrix } from "../routers/meetings.matrix.ts";
import { messagesMatrix } from "../routers/messages.matrix.ts";
import { officeMatrix } from "../routers/office.matrix.ts";
import { outreachMatrix } from "../routers/outreach.matrix.ts";
import { peopleMatrix } from "../routers/people.matrix.ts";
import { prepMatrix } from "../routers/prep.matrix.ts";
import { professionalsMatrix } from "../routers/professionals.matrix.ts";
import { questionsMatrix } from "../routers/questions.matrix.ts";
import { referralsMatrix } from "../routers/referrals.matrix.ts";
import { reviewsMatrix } from "../routers/reviews.matrix.ts";
import { templatesMatrix } from "../routers/templates.matrix.ts";
import { remarksMatrix } from "../routers/remarks.matrix.ts";
import { reportsMatrix } from "../routers/reports.matrix.ts";
import { rostersMatrix } from "../routers/rosters.matrix.ts";
import { searchMatrix } from "../routers/search.matrix.ts";
import { studentsMatrix } from "../routers/students.matrix.ts";
import { thanksMatrix } from "../routers/thanks.matrix.ts";
import { todayMatrix } from "../routers/today.matrix.ts";
import { viewsMatrix } from "../routers/views.matrix.ts";
import { writeUpsMatrix } from "../routers/write-ups.matrix.ts";
import type { MatrixRow } from "./matrix.ts";

/** The rows of every router. */
export const allRows: Readonly<Record<string, MatrixRow>> = {
  ...assignmentsMatrix,
  ...auditMatrix,
  ...bulkMatrix,
  ...cohortsMatrix,
  ...reviewsMatrix,
  ...templatesMatrix,
  ...dutiesMatrix,
  ...eligibilityMatrix,
  ...emailsMatrix,
  ...helpMatrix,
  ...remarksMatrix,
  ...liveMatrix,
  ...meMatrix,
  ...contactsMatrix,
  ...meetingsMatrix,
  ...messagesMatrix,
  ...officeMatrix,
  ...outreachMatrix,
  ...peopleMatrix,
  ...prepMatrix,
  ...professionalsMatrix,
  ...questionsMatrix,
  ...referralsMatrix,
  ...reportsMatrix,
  ...rostersMatrix,
  ...searchMatrix,
  ...studentsMatrix,
  ...thanksMatrix,
  ...todayMatrix,
  ...viewsMatrix,
  ...writeUpsMatrix,
};
