import type { Leave, MeetingAnswers } from "../cohorts/cohort.ts";
import { type EligibilityAnswers, NO_ANSWERS } from "../cohorts/eligibility.ts";
import type { CohortStore, ProgressStore } from "../cohorts/ports.ts";
import type { StudentFacts } from "../cohorts/progress.ts";
import { isOpen } from "../duties/duty.ts";
import type { Debrief } from "../meetings/meeting.ts";
import { addCalendarDays, at } from "../shared/calendar.ts";
import type { CohortId, PersonId } from "../shared/ids.ts";
import type { Instant } from "../shared/time.ts";
import { insertRow, type MemoryState, only, saveRow } from "./memory-state.ts";

export function memoryCohorts(state: MemoryState): CohortStore {
  const { cohorts, cohortAdvisors, enrolments, leaves, meetingAnswers, eligibilityDecisions } = state;
  const find = async (id: string) => cohorts.get(id) ?? null;
  return {
    find,
    findForUpdate: find,
    async insert(cohort) {
      insertRow(cohorts, cohort.id, cohort);
    },
    async save(cohort) {
      return saveRow(cohorts, cohort);
    },
    async addAdvisor(cohortId, personId) {
      cohortAdvisors.set(`${cohortId} ${personId}`, { cohortId, personId });
    },
    async removeAdvisor(cohortId, personId) {
      cohortAdvisors.delete(`${cohortId} ${personId}`);
    },
    async listAdvisedBy(id) {
      const advised = only(cohortAdvisors, ({ personId }) => personId === id);
      return advised.map(({ cohortId }) => cohortId as CohortId);
    },
    async enrolmentsOf(id) {
      return only(enrolments, ({ studentId, leftAt }) => studentId === id && leftAt === null);
    },
    async enrolledIn(id) {
      const current = only(enrolments, ({ cohortId, leftAt }) => cohortId === id && leftAt === null);
      return current.map(({ studentId }) => studentId);
    },
    async enrol(enrolment) {
      insertRow(enrolments, enrolment.id, enrolment);
    },
    async leave(cohortId, studentId, leftAt, leftBy) {
      for (const row of only(
        enrolments,
        (each) => each.cohortId === cohortId && each.studentId === studentId,
      )) {
        if (row.leftAt === null) enrolments.set(row.id, { ...row, leftAt, leftBy });
      }
    },
    async holdRuled() {
      const ruled = only(cohorts, ({ joins, archivedAt }) => joins !== null && archivedAt === null);
      return ruled.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    },
    async standings(cohortId, studentIds) {
      return standingsOf(state, cohortId, studentIds);
    },
    async keepByHand(cohortId) {
      for (const row of only(enrolments, (each) => each.cohortId === cohortId && each.leftAt === null))
        enrolments.set(row.id, { ...row, by: "hand" });
    },
    async findLeave(cohortId, studentId) {
      return only(leaves, isLeave(cohortId, studentId))[0] ?? null;
    },
    async giveLeave(leave) {
      if (only(leaves, isLeave(leave.cohortId, leave.studentId)).length > 0) {
        throw new Error("This student is on leave already.");
      }
      insertRow(leaves, leave.id, leave);
    },
    async saveLeave({ id, reason, backOn, endedAt }) {
      const before = leaves.get(id);
      if (!before) throw new Error("There is no such leave.");
      leaves.set(id, { ...before, reason, backOn, endedAt });
    },
    async findAnswers(meetingId) {
      return meetingAnswers.get(meetingId) ?? null;
    },
    async saveAnswers(answers) {
      meetingAnswers.set(answers.meetingId, answers);
    },
    async saveDecision(decision) {
      eligibilityDecisions.set(`${decision.cohortId} ${decision.meetingId}`, decision);
    },
    async dropDecision(cohortId, meetingId) {
      return eligibilityDecisions.delete(`${cohortId} ${meetingId}`);
    },
  };
}

function standingsOf(state: MemoryState, cohortId: CohortId, studentIds?: readonly PersonId[]) {
  const students = only(state.memberships, ({ role }) => role === "student").map(({ personId }) => personId);
  return students
    .filter((id) => studentIds?.includes(id) ?? true)
    .toSorted()
    .flatMap((studentId) => {
      const person = state.people.get(studentId);
      if (!person) return [];
      const { program, graduationYear, firstGeneration } = person;
      const theirs = only(
        state.enrolments,
        (row) => row.cohortId === cohortId && row.studentId === studentId,
      ).toSorted((a, b) => ((a.leftAt ?? "9") < (b.leftAt ?? "9") ? -1 : 1));
      const last = theirs.at(-1);
      const latest = last ? { by: last.by, leftBy: last.leftBy } : null;
      return { studentId, program, graduationYear, firstGeneration, latest };
    });
}

const isLeave = (cohortId: string, studentId: string) => (leave: Leave) =>
  leave.cohortId === cohortId && leave.studentId === studentId && leave.endedAt === null;

export function memoryProgress(state: MemoryState): ProgressStore {
  return {
    async lockFacts(studentId) {
      return factsOf(state, studentId);
    },
    async replace(studentId, rows) {
      state.progress.set(studentId, rows);
    },
    async lockAllFacts(studentIds) {
      const current = only(state.enrolments, ({ leftAt }) => leftAt === null);
      const students = new Set(studentIds ?? current.map(({ studentId }) => studentId));
      return [...students].toSorted().map((studentId) => factsOf(state, studentId));
    },
    async replaceAll(rows, studentIds) {
      if (studentIds === undefined) state.progress.clear();
      for (const studentId of studentIds ?? []) state.progress.delete(studentId);
      for (const [studentId, own] of Map.groupBy(rows, (row) => row.studentId))
        state.progress.set(studentId, own);
    },
  };
}

function factsOf(state: MemoryState, studentId: PersonId): StudentFacts {
  const own = <Row extends { readonly studentId: PersonId }>(rows: Map<string, Row>) =>
    only(rows, (row) => row.studentId === studentId);
  const meetings = own(state.meetings);
  const thankYous = own(state.thankYous);
  const signs = [
    ...own(state.contacts).map(({ createdAt }) => createdAt),
    ...meetings.map(({ bookedAt }) => bookedAt),
    ...meetings.map(({ id }) => state.debriefs.get(id)?.recordedAt ?? null),
    ...thankYous.map(({ sentAt }) => sentAt),
    ...own(state.submissions).map(({ submittedAt }) => submittedAt),
  ];
  return {
    studentId,
    enrolments: enrolmentsOf(state, studentId),
    decisions: own(state.eligibilityDecisions).map(({ cohortId, meetingId, counts }) => ({
      cohortId,
      meetingId,
      counts,
    })),
    meetings: meetings.map((meeting) => ({
      id: meeting.id,
      organisations: meeting.contactIds.map((id) => state.contacts.get(id)?.organisation ?? null),
      answers: saidIn(state.meetingAnswers.get(meeting.id)),
      status: meeting.status,
      startsAt: meeting.startsAt,
      agreedMinutes: meeting.agreedMinutes,
      actualStartAt: meeting.actualStartAt,
      actualEndAt: meeting.actualEndAt,
      bookedAt: meeting.bookedAt,
      preparedAt: state.plans.get(meeting.id)?.touchedAt ?? null,
      debrief: ratedIn(state.debriefs.get(meeting.id)),
    })),
    thankYous: thankYous.map(({ dueAt, openUntil, sentAt, waivedAt, meetingId }) => {
      const meetingEndAt = state.meetings.get(meetingId)?.actualEndAt ?? null;
      return { dueAt, openUntil, sentAt, waivedAt, meetingEndAt };
    }),
    contactsAddedAt: own(state.contacts)
      .map(({ createdAt }) => createdAt)
      .toSorted(),
    askedAt: own(state.outreach)
      .flatMap(({ sentAt }) => sentAt ?? [])
      .toSorted(),
    suggestedAt: own(state.referrals)
      .map(({ createdAt }) => createdAt)
      .toSorted(),
    waitingReferralsDueAt: own(state.duties)
      .filter((duty) => duty.kind === "referral_waiting" && isOpen(duty))
      .map(({ dueAt }) => dueAt)
      .toSorted(),
    tasks: own(state.prepTasks).map(({ id, meetingId, state: now, dueAt, createdAt, rounds }) => {
      const last = own(state.submissions).find((each) => each.taskId === id && each.round === rounds);
      return { meetingId, state: now, dueAt, createdAt, answeredAt: last?.decidedAt ?? null };
    }),
    lastActivityAt:
      signs
        .filter((sign): sign is Instant => sign !== null)
        .sort()
        .at(-1) ?? null,
  };
}

function saidIn(answers: MeetingAnswers | undefined): EligibilityAnswers {
  if (!answers) return NO_ANSWERS;
  const { relative, ownEmployer, inWriting, inMajor } = answers;
  return { relative, ownEmployer, inWriting, inMajor };
}

function ratedIn(debrief: Debrief | undefined): StudentFacts["meetings"][number]["debrief"] {
  if (!debrief) return null;
  const { interestBefore, interestAfter, direction, recordedAt } = debrief;
  return { interestBefore, interestAfter, direction, recordedAt };
}

/** A term in the office's zone: from the first moment of its first day to the first moment after its last. */
function enrolmentsOf({ offices, cohorts, enrolments, leaves }: MemoryState, studentId: PersonId) {
  const [office] = offices.values();
  if (!office) throw new Error("There is no such office.");
  const current = only(enrolments, (each) => each.studentId === studentId && each.leftAt === null);
  return current.flatMap(({ cohortId, enrolledAt }) => {
    const cohort = cohorts.get(cohortId);
    if (!cohort) return [];
    const [leave] = only(leaves, isLeave(cohortId, studentId));
    return {
      cohortId,
      enrolledAt,
      goalMeetings: cohort.goalMeetings,
      leastMinutes: cohort.leastMinutes,
      rules: cohort.rules,
      termStartsAt: at(cohort.startsOn, "00:00", office.zone),
      termEndsAt: at(addCalendarDays(cohort.endsOn, 1), "00:00", office.zone),
      leave: leave
        ? { from: leave.from, until: leave.backOn && at(leave.backOn, "00:00", office.zone) }
        : null,
    };
  });
}
