import { RecordDebrief } from "@askaround/core/meetings";
import {
  type Actor,
  addCalendarDays,
  addHours,
  dateIn,
  type Instant,
  type MembershipId,
  type OfficeId,
  type PersonId,
  type Zone,
} from "@askaround/core/shared";
import type { Connection } from "@askaround/db";
import { newUuid } from "@askaround/db/stores";

/** A meeting that waits to be written up. */
export interface Waiting {
  readonly officeId: string;
  readonly studentId: string;
  readonly meetingId: string;
  readonly startsAt: Instant;
}

/** One meeting of each student that begins so many days from now, none of them used twice. */
export async function waiting(
  { sql }: Connection,
  officeId: string,
  {
    ofCohort,
    inDays: [from, to],
  }: { readonly ofCohort: boolean; readonly inDays: readonly [number, number] },
  most: number,
): Promise<Waiting[]> {
  return sql<Waiting[]>`
    select distinct on (office_id, student_id) office_id as "officeId", student_id as "studentId", id as "meetingId",
      to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt"
    from meetings where (office_id = ${officeId}) = ${ofCohort} and status = 'scheduled'
      and starts_at >= now() + ${from}::float8 * interval '1 day' and starts_at < now() + ${to}::float8 * interval '1 day'
    order by office_id, student_id, starts_at limit ${most}`;
}

export const inputOf = ({ meetingId, startsAt }: Waiting) =>
  RecordDebrief.parse({
    meetingId,
    actualStartAt: startsAt,
    actualEndAt: addHours(startsAt, 0.5),
    revision: 1,
    takeaways: ["Most of the week is talking to people"],
    learned: "How a typical week goes",
    interestBefore: 3,
    interestAfter: 4,
    suggested: [{ id: newUuid(), name: "Jonas Bauer", permission: { answer: "granted" } }],
    promises: [
      {
        id: newUuid(),
        by: "student",
        what: "Send the article",
        dueOn: addCalendarDays(dateIn(startsAt, "America/New_York" as Zone), 20),
      },
    ],
  });

export const actorOf = ({ officeId, studentId }: Pick<Waiting, "officeId" | "studentId">): Actor => ({
  officeId: officeId as OfficeId,
  personId: studentId as PersonId,
  membershipId: studentId as MembershipId,
  role: "student",
  zone: "America/New_York" as Zone,
  via: "app",
});
