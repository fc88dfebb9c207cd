import type { Instant } from "@askaround/core/shared";
import { asc, desc, type SQL, sql } from "drizzle-orm";
import { cohorts, meetings, people, studentProgress, thankYous } from "../schema/index.ts";

/** What a list of students can be ordered by. Whether somebody is the first of their family has no order: it is a filter. */
export const PROGRESS_SORTS = [
  "attention",
  "name",
  "cohort",
  "program",
  "year",
  "held",
  "goalOn",
  "step",
  "next",
  "unsent",
  "overdue",
  "note",
  "writeUp",
  "suggested",
  "lying",
  "activity",
  "stuck",
] as const;
export type ProgressSort = (typeof PROGRESS_SORTS)[number];

export interface ProgressOrder {
  readonly sort: ProgressSort;
  readonly descending: boolean;
}

/**
 * By what the column shows at `now`; what is not there comes last, whichever way the list runs. Who is alike stands by
 * name, so that a page begins where the one before it ended.
 */
export function orderOf({ sort, descending }: ProgressOrder, now: Instant): SQL[] {
  const run = (key: SQL) => sql`${descending ? desc(key) : asc(key)} nulls last`;
  const ties = [asc(sql`lower(${people.name})`), asc(people.id), asc(studentProgress.cohortId)];
  if (sort !== "step") return [run(keyOf(sort, descending, now)), ...ties];
  // As the steps follow each other, nothing yet before the first; among those of a step who took it longest ago.
  const { stage, stageSinceAt } = studentProgress;
  return [run(sql`${stage} is not null`), run(sql`${stage}`), asc(stageSinceAt), ...ties];
}

const { attentionAt, referralsLyingAt, thankYouMinutes, writeUpMinutes } = studentProgress;

const STORED = {
  name: sql`lower(${people.name})`,
  cohort: sql`lower(${cohorts.name})`,
  program: sql`lower(${people.program})`,
  year: sql`${people.graduationYear}`,
  held: sql`${studentProgress.meetingsHeld}`,
  goalOn: sql`${cohorts.goalOn}`,
  unsent: sql`${studentProgress.openThankYous}`,
  note: middle(thankYouMinutes),
  writeUp: middle(writeUpMinutes),
  suggested: sql`${studentProgress.peopleSuggested}`,
  activity: sql`${studentProgress.lastActivityAt}`,
} as const;

function keyOf(sort: Exclude<ProgressSort, "step">, descending: boolean, now: Instant): SQL {
  switch (sort) {
    // Whoever will need somebody next follows those who do, which is the order of the index; never before them.
    case "attention":
      return descending ? onceTrue(attentionAt, now) : sql`${attentionAt}`;
    case "stuck":
      return onceTrue(attentionAt, now);
    case "lying":
      return onceTrue(referralsLyingAt, now);
    case "next":
      return nextMeeting(now);
    case "overdue":
      return sql`case when ${studentProgress.openThankYous} > 0 then ${overdueThankYous(now)} else 0 end`;
    default:
      return STORED[sort];
  }
}

/** A moment that is kept before it comes; nothing until then. */
function onceTrue(moment: typeof attentionAt | typeof referralsLyingAt, now: Instant): SQL {
  return sql`case when ${moment} <= ${now} then ${moment} end`;
}

/** As core’s `middleOf`. */
function middle(minutes: typeof thankYouMinutes | typeof writeUpMinutes): SQL {
  return sql`(select percentile_cont(0.5) within group (order by minute) from unnest(${minutes}) as minute)`;
}

/** Counted through the index by student: for the rows of one page, or of who has a note open where that is the order. */
export function overdueThankYous(now: Instant) {
  return sql<number>`(select count(*)::int from ${thankYous}
    where ${thankYous.officeId} = ${studentProgress.officeId} and ${thankYous.studentId} = ${studentProgress.studentId}
      and ${thankYous.sentAt} is null and ${thankYous.waivedAt} is null
      and ${thankYous.dueAt} <= ${now})`;
}

/** The next one ahead, however many wait to be written up; only when there is none, the first of those. */
export function nextMeeting(now: Instant) {
  const next = studentProgress.nextMeetingAt;
  return sql<Instant | null>`case when ${next} < ${now} then coalesce(
    (select min(${meetings.startsAt}) from ${meetings}
      where ${meetings.officeId} = ${studentProgress.officeId} and ${meetings.studentId} = ${studentProgress.studentId}
        and ${meetings.status} = 'scheduled' and ${meetings.startsAt} >= ${now}), ${next}) else ${next} end`;
}
