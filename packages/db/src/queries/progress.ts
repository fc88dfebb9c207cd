import { type AttentionReason, attentionOf } from "@askaround/core/cohorts";
import type { Stage } from "@askaround/core/meetings";
import type { CohortId, Instant, PersonId } from "@askaround/core/shared";
import type { StudentScope } from "@askaround/core/policy";
import {
  and,
  asc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  notInArray,
  type SQL,
  sql,
} from "drizzle-orm";
import type { Db, Tx } from "../connect.ts";
import { cohorts, meetings, people, studentProgress } from "../schema/index.ts";
import { type StudiesParams, studyAs } from "./study-as.ts";
import { containsText, PAGE_SIZE, pageOf } from "./paging.ts";
import { nextMeeting, orderOf, overdueThankYous, type ProgressOrder } from "./progress-order.ts";
import { countedIn } from "./staff-scope.ts";

/** The steps of the funnel, in the order in which they are usually reached. */
export const PROGRESS_STEPS = ["asked", "prepared", "met", "thanked", "referred"] as const;
export type ProgressStep = (typeof PROGRESS_STEPS)[number];

export const PROGRESS_GOALS = ["reached", "below"] as const;

export interface ProgressParams extends StudiesParams, ProgressOrder {
  readonly cohortId: CohortId | null;
  readonly studentId: PersonId | null;
  readonly search: string | null;
  /** Only students with a reason for attention that is true now. */
  readonly stuck: boolean;
  /** Only students who reached their goal, or only those who have not. */
  readonly goal: (typeof PROGRESS_GOALS)[number] | null;
  /** Only those whom this reason is true of now. */
  readonly reason: AttentionReason | null;
  /** Only those whose latest step of the term this is, or who have taken none yet. */
  readonly stage: Stage | "none" | null;
  /** Only those who have reached this step in the term. */
  readonly reached: ProgressStep | null;
  readonly page: number;
}

/** Everyone whom a list's filters let through but these, or these wherever they stand in its cohort. */
export interface Chosen {
  readonly all: boolean;
  readonly studentIds: readonly PersonId[];
}
export type ProgressFilters = Omit<ProgressParams, "page" | "sort" | "descending">;

export type ProgressRow = Awaited<ReturnType<typeof listProgress>>["rows"][number];

/**
 * Students with their summary in one cohort, 50 a page. A student of two cohorts has two rows; who left a cohort or
 * can no longer sign in has none.
 */
export async function listProgress(tx: Db | Tx, scope: StudentScope, params: ProgressParams, now: Instant) {
  const where = matching(tx, scope, params, now);
  const [rows, [counted]] = await Promise.all([
    selectProgress(tx, where, orderOf(params, now), now)
      .limit(PAGE_SIZE)
      .offset((params.page - 1) * PAGE_SIZE),
    countProgress(tx, where, asksPeople(params)),
  ]);
  const total = counted?.total ?? 0;
  const withReasons = rows.map(({ moments, leaveFromAt, leaveUntilAt, ...row }) => ({
    ...row,
    /** Why this student needs attention now, the longest waiting first. */
    reasons: attentionOf(moments, now),
    /** Since when and until when nobody is asked to look after them; null when not on leave now. */
    leave:
      leaveFromAt !== null && (leaveUntilAt === null || leaveUntilAt > now)
        ? { from: leaveFromAt, until: leaveUntilAt }
        : null,
  }));
  return {
    ...pageOf(withReasons, Math.min(total, MOST_COUNTED), params.page),
    /** There are more than `total`. */
    more: total > MOST_COUNTED,
  };
}

const asksPeople = ({ search, program, graduationYear, firstGeneration }: ProgressParams) =>
  [search, program, graduationYear, firstGeneration].some((asked) => asked !== null && asked !== undefined);

/** A page would take longer the longer the list is if all of it were counted beside it. */
const MOST_COUNTED = 10_000;

/**
 * How many there are, up to one more than are counted. A search asks for names, some filters for studies; everything
 * else is in the summaries, and most of it in their indexes.
 */
function countProgress(tx: Db | Tx, where: SQL | undefined, byName: boolean) {
  const found = tx
    .select({ one: sql`1`.as("one") })
    .from(studentProgress)
    .$dynamic();
  const counted = (byName ? found.innerJoin(people, ofStudent) : found).where(where).limit(MOST_COUNTED + 1);
  return tx.select({ total: sql<number>`count(*)::int` }).from(counted.as("counted"));
}

function matching(tx: Db | Tx, scope: StudentScope, params: ProgressFilters, now: Instant): SQL | undefined {
  return and(
    countedIn(tx, scope),
    params.cohortId ? eq(studentProgress.cohortId, params.cohortId) : undefined,
    params.studentId ? eq(studentProgress.studentId, params.studentId) : undefined,
    params.search ? containsText(people.name, params.search) : undefined,
    studyAs(params),
    params.stuck ? lte(studentProgress.attentionAt, now) : undefined,
    params.goal ? GOAL_IS[params.goal] : undefined,
    params.reason ? lte(MOMENT_OF[params.reason], now) : undefined,
    params.stage === "none" ? isNull(studentProgress.stage) : undefined,
    params.stage && params.stage !== "none" ? eq(studentProgress.stage, params.stage) : undefined,
    params.reached ? isNotNull(REACHED_AT[params.reached]) : undefined,
  );
}

/** More than one advisor has; whoever chooses all of a longer list is told so. */
const MOST_CHOSEN = 2_000;

/** The students who are chosen on a list, each once; who is out of scope is not among them. */
export async function listChosen(
  tx: Tx,
  scope: StudentScope,
  { filters, chosen }: { readonly filters: ProgressFilters; readonly chosen: Chosen },
  now: Instant,
) {
  const rows = await tx
    .selectDistinct({ id: studentProgress.studentId })
    .from(studentProgress)
    .innerJoin(people, ofStudent)
    .where(amongChosen(tx, scope, filters, chosen, now))
    .orderBy(asc(studentProgress.studentId))
    .limit(MOST_CHOSEN + 1);
  return { ids: rows.slice(0, MOST_CHOSEN).map(({ id }) => id), more: rows.length > MOST_CHOSEN };
}

/** How many of those chosen by name are not there, or not theirs to see. */
export function missingOf({ all, studentIds }: Chosen, found: number): number {
  return all ? 0 : new Set(studentIds).size - found;
}

/** Every row of a list, or of those who are chosen on it, for a file. */
export function selectAllProgress(
  tx: Tx,
  scope: StudentScope,
  params: Omit<ProgressParams, "page"> & { readonly chosen: Chosen | null },
  now: Instant,
) {
  const { chosen } = params;
  const where = chosen ? amongChosen(tx, scope, params, chosen, now) : matching(tx, scope, params, now);
  return selectProgress(tx, where, orderOf(params, now), now);
}

function amongChosen(
  tx: Tx,
  scope: StudentScope,
  filters: ProgressFilters,
  { all, studentIds }: Chosen,
  now: Instant,
): SQL | undefined {
  const named = [...studentIds];
  if (all) return and(matching(tx, scope, filters, now), notInArray(studentProgress.studentId, named));
  const { cohortId } = filters;
  return and(
    countedIn(tx, scope),
    cohortId ? eq(studentProgress.cohortId, cohortId) : undefined,
    inArray(studentProgress.studentId, named),
  );
}

const MOMENT_OF = {
  thank_you_overdue: studentProgress.thankYouOverdueAt,
  not_written_up: studentProgress.writeUpOverdueAt,
  unprepared: studentProgress.unpreparedAt,
  prep_overdue: studentProgress.prepOverdueAt,
  prep_unapproved: studentProgress.prepUnapprovedAt,
  referrals_lying: studentProgress.referralsLyingAt,
  no_meeting: studentProgress.noMeetingSinceAt,
  silent: studentProgress.silentAt,
} satisfies Record<AttentionReason, unknown>;

const REACHED_AT = {
  asked: studentProgress.askedAt,
  prepared: studentProgress.preparedAt,
  met: studentProgress.metAt,
  thanked: studentProgress.thankedAt,
  referred: studentProgress.referredAt,
} satisfies Record<ProgressStep, unknown>;

const GOAL_IS = {
  reached: gte(studentProgress.meetingsHeld, studentProgress.goalMeetings),
  below: lt(studentProgress.meetingsHeld, studentProgress.goalMeetings),
} as const;

const ofStudent = and(
  eq(people.officeId, studentProgress.officeId),
  eq(people.id, studentProgress.studentId),
);

function selectProgress(tx: Db | Tx, where: SQL | undefined, order: SQL[], now: Instant) {
  return tx
    .select({
      studentId: studentProgress.studentId,
      studentName: people.name,
      program: people.program,
      graduationYear: people.graduationYear,
      firstGeneration: people.firstGeneration,
      cohortId: studentProgress.cohortId,
      cohortName: cohorts.name,
      goalOn: cohorts.goalOn,
      goalMeetings: studentProgress.goalMeetings,
      meetingsHeld: studentProgress.meetingsHeld,
      nextMeetingAt: nextMeeting(now).mapWith(meetings.startsAt),
      lastActivityAt: studentProgress.lastActivityAt,
      openThankYous: studentProgress.openThankYous,
      overdueThankYous: overdueThankYous(now),
      thankYouMinutes: studentProgress.thankYouMinutes,
      writeUpMinutes: studentProgress.writeUpMinutes,
      peopleSuggested: studentProgress.peopleSuggested,
      stage: studentProgress.stage,
      stageSinceAt: studentProgress.stageSinceAt,
      leaveFromAt: studentProgress.leaveFromAt,
      leaveUntilAt: studentProgress.leaveUntilAt,
      moments: {
        thankYouOverdueAt: studentProgress.thankYouOverdueAt,
        writeUpOverdueAt: studentProgress.writeUpOverdueAt,
        unpreparedAt: studentProgress.unpreparedAt,
        prepOverdueAt: studentProgress.prepOverdueAt,
        prepUnapprovedAt: studentProgress.prepUnapprovedAt,
        referralsLyingAt: studentProgress.referralsLyingAt,
        noMeetingSinceAt: studentProgress.noMeetingSinceAt,
        silentAt: studentProgress.silentAt,
      },
    })
    .from(studentProgress)
    .innerJoin(people, ofStudent)
    .innerJoin(
      cohorts,
      and(eq(cohorts.officeId, studentProgress.officeId), eq(cohorts.id, studentProgress.cohortId)),
    )
    .where(where)
    .orderBy(...order);
}
