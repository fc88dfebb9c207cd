import { RecordDebrief, recordDebrief } from "@askaround/core/meetings";
import {
  type Actor,
  addCalendarDays,
  addHours,
  dateIn,
  type Deps,
  type Instant,
  type MembershipId,
  type OfficeId,
  type PersonId,
  type Zone,
} from "@askaround/core/shared";
import { connect, type Connection } from "@askaround/db";
import { newUuid, postgresDeps, rebuildProgress } from "@askaround/db/stores";
import type { Term } from "./load.ts";
import { against, type Finding, percentile95, show, type Taken, taken } from "./report.ts";

const ROUNDS = 3;
const ALONE = 60;
const AT_ONCE = 10;
const TOGETHER = 300;

interface Waiting {
  readonly officeId: string;
  readonly studentId: string;
  readonly meetingId: string;
  readonly startsAt: Instant;
}

/**
 * S6: writing meetings up by the product's own use case. Students of a cohort, whose summaries are kept in the same
 * transaction, against students of none, who have no summaries; alone and at ten connections. Then everything is
 * recounted.
 */
export async function debriefGoals(url: string, term: Term): Promise<Finding[]> {
  const owner = connect(url, { max: AT_ONCE, role: "askaround_web", name: "bench" });
  const judge = connect(url, { max: 4, name: "bench judge" });
  // The meetings that are written up here are a few days ahead.
  const later = addHours(new Date().toISOString() as Instant, 24 * 7);
  const deps = postgresDeps({ db: owner.db, now: () => later });
  try {
    const inCohort = await waiting(judge, term.officeId, true);
    const inNone = await waiting(judge, term.officeId, false);
    const alone = await turns(deps, inCohort, inNone, ALONE, 1);
    const together = await turns(deps, inCohort, inNone, TOGETHER, AT_ONCE);
    const written = ROUNDS * 2 * (ALONE + TOGETHER);
    const { students, differed } = await rebuildProgress(judge.db);
    const seen = ({ kept, bare }: Record<"kept" | "bare", Taken>) =>
      `p95 ${show(kept.median, "ms")} with summaries, ${show(bare.median, "ms")} without`;
    return [
      against(
        { id: "S6", what: "keeping the summaries of a write-up, alone", seen: seen(alone) },
        alone.kept,
        alone.bare,
        { atMost: 1.6 },
      ),
      against(
        { id: "S6", what: `the same at ${AT_ONCE} connections`, seen: seen(together) },
        together.kept,
        together.bare,
        { atMost: 1.35 },
      ),
      {
        id: "S6",
        what: "the summaries equal a recount after that",
        seen: `${written} write-ups, ${students} students recounted, ${differed} differed`,
        ratio: null,
        goal: "none differs",
        holds: differed === 0,
      },
    ];
  } finally {
    await Promise.all([owner.close(), judge.close()]);
  }
}

/** One meeting of each student that is to come, none of them used twice. */
async function waiting({ sql }: Connection, officeId: string, ofCohort: boolean): Promise<Waiting[]> {
  return sql<Waiting[]>`
    select distinct on (office_id, student_id) office_id as "officeId", student_id as "studentId", id as "meetingId",
      to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt"
    from meetings where (office_id = ${officeId}) = ${ofCohort} and status = 'scheduled' and starts_at < now() + interval '5 days'
    order by office_id, student_id, starts_at limit ${ROUNDS * (ALONE + TOGETHER)}`;
}

async function turns(deps: Deps, inCohort: Waiting[], inNone: Waiting[], times: number, atOnce: number) {
  const kept: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    kept.push(await writeUp(deps, inCohort.splice(0, times), atOnce));
    bare.push(await writeUp(deps, inNone.splice(0, times), atOnce));
  }
  return { kept: taken(kept), bare: taken(bare) };
}

/** The 95th percentile in milliseconds. */
async function writeUp(deps: Deps, meetings: Waiting[], atOnce: number): Promise<number> {
  const took: number[] = [];
  const one = async () => {
    for (let next = meetings.pop(); next; next = meetings.pop()) {
      const startedAt = performance.now();
      await recordDebrief(deps, actorOf(next), inputOf(next));
      took.push(performance.now() - startedAt);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return percentile95(took);
}

const inputOf = ({ meetingId, startsAt }: Waiting) =>
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

const actorOf = ({ officeId, studentId }: Waiting): Actor => ({
  officeId: officeId as OfficeId,
  personId: studentId as PersonId,
  membershipId: studentId as MembershipId,
  role: "student",
  zone: "America/New_York" as Zone,
  via: "app",
});
