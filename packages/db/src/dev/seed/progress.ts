import { NO_ANSWERS, summarizeProgress, type StudentFacts } from "@askaround/core/cohorts";
import { at, type CohortId, type Instant, type PersonId } from "@askaround/core/shared";
import type { DemoCohort, World } from "./world.ts";

type Enrolled = { readonly cohort: DemoCohort; readonly enrolledAt: Instant };
type OwnRows = Pick<
  World["rows"],
  | "contacts"
  | "meetingContacts"
  | "eligibilityAnswers"
  | "meetings"
  | "preps"
  | "debriefs"
  | "thankYous"
  | "outreach"
  | "referrals"
  | "duties"
  | "prepTasks"
  | "prepSubmissions"
>;

/** The summaries of one student, by core's own function, from the rows that were just made for them. */
export function addProgress(
  world: World,
  studentId: PersonId,
  enrolled: readonly Enrolled[],
  own: OwnRows,
): void {
  const { term, settings, officeId, rows } = world;
  const facts: StudentFacts = {
    studentId,
    enrolments: enrolled.map(({ cohort, enrolledAt }) => ({
      cohortId: cohort.id,
      enrolledAt,
      goalMeetings: cohort.goalMeetings,
      leastMinutes: cohort.leastMinutes,
      rules: cohort.rules,
      termStartsAt: term.startsAt,
      termEndsAt: term.endsAt,
      leave: leaveOf(world, studentId, cohort.id),
    })),
    decisions: [],
    meetings: meetingsOf(own),
    thankYous: own.thankYous.map(({ dueAt, openUntil, sentAt, waivedAt, meetingId }) => ({
      dueAt,
      openUntil,
      sentAt: sentAt ?? null,
      waivedAt: waivedAt ?? null,
      meetingEndAt: own.meetings.find(({ id }) => id === meetingId)?.actualEndAt ?? null,
    })),
    contactsAddedAt: own.contacts.map(({ createdAt }) => createdAt),
    askedAt: own.outreach.flatMap(({ sentAt }) => sentAt ?? []),
    suggestedAt: own.referrals.map(({ createdAt }) => createdAt),
    waitingReferralsDueAt: own.duties.flatMap(({ kind, dueAt, doneAt, waivedAt }) =>
      kind === "referral_waiting" && !doneAt && !waivedAt ? dueAt : [],
    ),
    tasks: own.prepTasks.map(({ id, meetingId, state, dueAt, createdAt, rounds }) => {
      const last = own.prepSubmissions.find(({ taskId, round }) => taskId === id && round === rounds);
      const answeredAt = last?.decidedAt ?? null;
      return { meetingId: meetingId ?? null, state, dueAt, createdAt, answeredAt };
    }),
    lastActivityAt: latestOf(own),
  };
  for (const row of summarizeProgress(facts, settings)) rows.studentProgress.push({ officeId, ...row });
}

function leaveOf({ rows, zone }: World, studentId: PersonId, cohortId: CohortId) {
  const leave = rows.leaves.find((each) => each.studentId === studentId && each.cohortId === cohortId);
  return leave ? { from: leave.from, until: leave.backOn ? at(leave.backOn, "00:00", zone) : null } : null;
}

function meetingsOf({
  contacts,
  meetings,
  meetingContacts,
  preps,
  debriefs,
  eligibilityAnswers,
}: OwnRows): StudentFacts["meetings"] {
  return meetings.map((meeting) => {
    const debrief = debriefs.find(({ meetingId }) => meetingId === meeting.id);
    const met = meetingContacts.filter(({ meetingId }) => meetingId === meeting.id);
    const said = eligibilityAnswers.find(({ meetingId }) => meetingId === meeting.id);
    return {
      id: meeting.id,
      organisations: met.map(
        ({ contactId }) => contacts.find(({ id }) => id === contactId)?.organisation ?? null,
      ),
      answers: { ...NO_ANSWERS, ...(said && { relative: said.relative ?? null }) },
      status: meeting.status,
      startsAt: meeting.startsAt,
      agreedMinutes: meeting.agreedMinutes,
      actualStartAt: meeting.actualStartAt ?? null,
      actualEndAt: meeting.actualEndAt ?? null,
      bookedAt: meeting.bookedAt,
      preparedAt: preps.find(({ meetingId }) => meetingId === meeting.id)?.touchedAt ?? null,
      debrief: debrief
        ? {
            interestBefore: debrief.interestBefore ?? null,
            interestAfter: debrief.interestAfter ?? null,
            direction: debrief.direction ?? null,
            recordedAt: debrief.recordedAt,
          }
        : null,
    };
  });
}

function latestOf({
  contacts,
  meetings,
  preps,
  prepSubmissions,
  debriefs,
  thankYous,
}: OwnRows): Instant | null {
  const moments = [
    ...contacts.map(({ createdAt }) => createdAt),
    ...meetings.map(({ bookedAt }) => bookedAt),
    ...preps.map(({ touchedAt }) => touchedAt),
    ...prepSubmissions.map(({ submittedAt }) => submittedAt),
    ...debriefs.map(({ recordedAt }) => recordedAt),
    ...thankYous.flatMap(({ sentAt }) => sentAt ?? []),
  ];
  return moments.sort().at(-1) ?? null;
}
