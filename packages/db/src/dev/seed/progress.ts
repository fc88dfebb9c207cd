import { summarizeProgress, type StudentFacts } from "@askaround/core/cohorts";
import type { Instant, PersonId } from "@askaround/core/shared";
import type { DemoCohort, World } from "./world.ts";

type Enrolled = { readonly cohort: DemoCohort; readonly enrolledAt: Instant };
type OwnRows = Pick<World["rows"], "contacts" | "meetings" | "preps" | "debriefs" | "thankYous">;

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
      termStartsAt: term.startsAt,
      termEndsAt: term.endsAt,
    })),
    meetings: own.meetings.map(({ status, startsAt, agreedMinutes, actualStartAt, bookedAt }) => ({
      status,
      startsAt,
      agreedMinutes,
      actualStartAt: actualStartAt ?? null,
      bookedAt,
    })),
    thankYous: own.thankYous.map(({ dueAt, openUntil, sentAt, waivedAt }) => ({
      dueAt,
      openUntil,
      sentAt: sentAt ?? null,
      waivedAt: waivedAt ?? null,
    })),
    lastActivityAt: latestOf(own),
  };
  for (const row of summarizeProgress(facts, settings)) rows.studentProgress.push({ officeId, ...row });
}

function latestOf({ contacts, meetings, preps, debriefs, thankYous }: OwnRows): Instant | null {
  const moments = [
    ...contacts.map(({ createdAt }) => createdAt),
    ...meetings.map(({ bookedAt }) => bookedAt),
    ...preps.map(({ touchedAt }) => touchedAt),
    ...debriefs.map(({ recordedAt }) => recordedAt),
    ...thankYous.flatMap(({ sentAt }) => sentAt ?? []),
  ];
  return moments.sort().at(-1) ?? null;
}
