import { recordDebrief } from "@askaround/core/meetings";
import { addHours, type Deps, type Instant } from "@askaround/core/shared";
import { connect } from "@askaround/db";
import { postgresDeps, rebuildProgress } from "@askaround/db/stores";
import { againstByHand, BY_HAND } from "./by-hand.ts";
import type { Term } from "./load.ts";
import { writeAtRandom, WRITERS } from "./random-writes.ts";
import { against, type Finding, percentile95, show, type Taken, taken } from "./report.ts";
import { actorOf, inputOf, type Waiting, waiting } from "./waiting.ts";

const ROUNDS = 3;
const ALONE = 60;
const AT_ONCE = 10;
const TOGETHER = 300;
const MOST = ROUNDS * (ALONE + TOGETHER);

/**
 * S6: writing meetings up by the product's own use case. Students of a cohort, whose summaries are kept in the same
 * transaction, against students of none, who have no summaries; alone and at ten connections; against their own statements
 * by hand. Then that many random writes at ten connections, and everything is recounted.
 */
export async function debriefGoals(url: string, term: Term, writes: number): Promise<Finding[]> {
  const owner = connect(url, { max: AT_ONCE, role: "askaround_web", name: "bench" });
  const alike = connect(url, { max: 1, role: "askaround_web", name: "bench by hand" });
  const judge = connect(url, { max: AT_ONCE, name: "bench judge" });
  // The meetings that are written up here are a few days ahead.
  const later = addHours(new Date().toISOString() as Instant, 24 * 7);
  const deps = postgresDeps({ db: owner.db, now: () => later });
  try {
    const inCohort = await waiting(judge, term.officeId, { ofCohort: true, inDays: [0, 5] }, MOST);
    const inNone = await waiting(judge, term.officeId, { ofCohort: false, inDays: [0, 5] }, MOST);
    const forHand = await waiting(judge, term.officeId, { ofCohort: true, inDays: [5, 6.9] }, BY_HAND);
    const alone = await turns(deps, inCohort, inNone, ALONE, 1);
    const together = await turns(deps, inCohort, inNone, TOGETHER, AT_ONCE);
    const { product, hand } = await againstByHand(alike, () => later, forHand);
    const everybody = await waiting(judge, term.officeId, { ofCohort: true, inDays: [-365, 365] }, WRITERS);
    const writers = everybody.map(actorOf);
    const random = await writeAtRandom({ deps, judge }, writers, { writes, atOnce: AT_ONCE });
    const written = ROUNDS * 2 * (ALONE + TOGETHER) + BY_HAND;
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
      against(
        {
          id: "S6",
          what: "a write-up against the same statements by hand",
          seen: `p95 ${show(product.median, "ms")} against ${show(hand.median, "ms")}`,
        },
        product,
        hand,
        { atMost: 2 },
      ),
      {
        id: "S6",
        what: "the summaries equal a recount after that",
        seen: `${written} write-ups and ${random.kept} random writes of ${WRITERS} students at ${AT_ONCE} connections, ${show(random.kept / random.seconds, "/s")}, ${random.refused} more refused or idle; ${students} students recounted, ${differed} differed`,
        ratio: null,
        goal: "none differs",
        holds: differed === 0 && random.kept >= writes,
      },
    ];
  } finally {
    await Promise.all([owner.close(), alike.close(), judge.close()]);
  }
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
