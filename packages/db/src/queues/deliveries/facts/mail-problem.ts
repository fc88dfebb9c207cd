import { MAIL_PROBLEMS, type MailProblem } from "@askaround/core/reminders";
import { addHours } from "@askaround/core/shared";
import { and, asc, eq, gte, isNull, ne, sql } from "drizzle-orm";
import type { Db, Tx } from "../../../connect.ts";
import { mailLanes, people, suppressions } from "../../../schema/index.ts";
import type { Claimed } from "../claim.ts";

export interface MailProblemFacts {
  readonly problem: MailProblem;
  /** Addresses that rest, or lanes that are held up; none when the problem is over. */
  readonly count: number;
  /** Some of the people whose address it is. */
  readonly names: readonly string[];
  /** What the provider said, when a lane is held up. */
  readonly said: string | null;
}

const NAMED = 3;
const RECENT_HOURS = 24;

export async function readMailProblem(
  db: Db | Tx,
  delivery: Claimed,
): Promise<({ kind: "mail_problem" } & MailProblemFacts) | { kind: "gone" }> {
  const problem = MAIL_PROBLEMS.find((known) => known === delivery.step);
  if (!problem) return { kind: "gone" };
  const found = problem === "lane_paused" ? await readLanes(db) : await readAddresses(db, delivery, problem);
  return { kind: "mail_problem", problem, ...found };
}

async function readLanes(db: Db | Tx) {
  const held = await db
    .select({ reason: mailLanes.reason })
    .from(mailLanes)
    .where(ne(mailLanes.state, "open"))
    .orderBy(asc(mailLanes.lane));
  return { count: held.length, names: [], said: held[0]?.reason ?? null };
}

async function readAddresses(db: Db | Tx, delivery: Claimed, cause: Exclude<MailProblem, "lane_paused">) {
  const rows = await db
    .select({ name: people.name, total: sql<number>`(count(*) over ())::int` })
    .from(suppressions)
    .leftJoin(people, and(eq(people.officeId, suppressions.officeId), eq(people.email, suppressions.address)))
    .where(
      and(
        eq(suppressions.officeId, delivery.officeId),
        eq(suppressions.cause, cause),
        isNull(suppressions.liftedAt),
        gte(suppressions.since, addHours(delivery.dueAt, -RECENT_HOURS)),
      ),
    )
    .orderBy(asc(suppressions.since), asc(suppressions.id))
    .limit(NAMED);
  const names = rows.flatMap(({ name }) => (name === null ? [] : [name]));
  return { count: rows[0]?.total ?? 0, names, said: null };
}
