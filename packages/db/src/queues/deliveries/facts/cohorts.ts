import type { CalendarDate } from "@askaround/core/shared";
import { and, eq, isNull, sql } from "drizzle-orm";
import { cohorts, enrolments } from "../../../schema/index.ts";
import { asked, askedTable } from "./asked.ts";
import type { SubjectReader } from "./subject.ts";

/** The cohorts that somebody was put in since the last mail about that, and is still in. */
export interface JoinedFacts {
  readonly kind: "cohort_joined";
  readonly cohorts: readonly {
    readonly name: string;
    readonly startsOn: CalendarDate;
    readonly endsOn: CalendarDate;
    readonly goalMeetings: number;
    readonly goalOn: CalendarDate;
    /** By name; a few at most. */
    readonly advisors: readonly string[];
  }[];
}

const advisorNames = sql<string[]>`array(select p.name from cohort_advisors a
  join people p on p.office_id = a.office_id and p.id = a.person_id and p.disabled_at is null
  where a.office_id = ${cohorts.officeId} and a.cohort_id = ${cohorts.id} order by lower(p.name), p.id limit 3)`;

// From the hour on that the mail is about, which is its version; not told of in another meanwhile.
const isNews = sql`${enrolments.enrolledAt} >= to_timestamp(asked.version::bigint * 3600)
  and ${enrolments.enrolledAt} > coalesce(
  (select max(d.first_attempt_at) from deliveries d
    where d.office_id = asked.office_id and d.recipient_id = asked.recipient_id and d.kind = 'cohort_joined'
      and d.id <> asked.id and d.state in ('accepted', 'delayed', 'delivered')), '-infinity')`;

// Whoever was out for a moment, taken out by mistake or moved and moved back, knows where they are.
const wasIn = sql`exists (select 1 from enrolments e
  where e.office_id = ${enrolments.officeId} and e.cohort_id = ${enrolments.cohortId}
    and e.student_id = ${enrolments.studentId} and e.left_at > ${enrolments.enrolledAt} - interval '1 day'
    and e.left_at <= ${enrolments.enrolledAt} and e.id <> ${enrolments.id})`;

export const readJoined: SubjectReader<JoinedFacts> = async (db, rows) => {
  const found = await db
    .select({
      n: asked.n,
      name: cohorts.name,
      startsOn: cohorts.startsOn,
      endsOn: cohorts.endsOn,
      goalMeetings: cohorts.goalMeetings,
      goalOn: cohorts.goalOn,
      advisors: advisorNames,
    })
    .from(askedTable(rows))
    .innerJoin(
      enrolments,
      and(
        eq(enrolments.officeId, asked.officeId),
        eq(enrolments.studentId, asked.subjectId),
        isNull(enrolments.leftAt),
      ),
    )
    .innerJoin(
      cohorts,
      and(
        eq(cohorts.officeId, enrolments.officeId),
        eq(cohorts.id, enrolments.cohortId),
        isNull(cohorts.archivedAt),
      ),
    )
    .where(and(isNews, sql`not ${wasIn}`))
    .orderBy(sql`lower(${cohorts.name})`, cohorts.id)
    .prepare("mail_facts_cohort_joined")
    .execute();
  return rows.map((_, at) => ({
    kind: "cohort_joined",
    cohorts: found.filter(({ n }) => n === at).map(({ n: _n, ...cohort }) => cohort),
  }));
};
