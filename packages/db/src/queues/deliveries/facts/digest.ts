import type { AttentionReason } from "@askaround/core/cohorts";
import { studentScope, type StudentScope } from "@askaround/core/policy";
import type { Instant, MembershipId } from "@askaround/core/shared";
import { and, asc, eq, exists, isNull, lte, sql } from "drizzle-orm";
import type { Db, Tx } from "../../../connect.ts";
import { listNeedsYou } from "../../../queries/needs-you.ts";
import { studentInScope } from "../../../queries/staff-scope.ts";
import { helpRequests, people, suppressions } from "../../../schema/index.ts";
import type { Claimed } from "../claim.ts";

/** What waits for an advisor, as their own page shows it. */
export interface DigestFacts {
  /** Students who asked for help and have no answer yet, and those of them who wait longest, with their line. */
  readonly asking: number;
  readonly asked: readonly { readonly name: string; readonly text: string }[];
  /** Students in need of attention, one for each of their cohorts. */
  readonly waiting: number;
  /** Those who wait longest. */
  readonly first: readonly { readonly name: string; readonly reasons: readonly AttentionReason[] }[];
  /** Students whose address is not mailed any more. */
  readonly unreached: number;
}

const NAMED = 3;

/** As of the moment the digest was due, so that looking twice gives the same unless something happened. */
export async function readDigest(db: Db | Tx, delivery: Claimed): Promise<DigestFacts> {
  const scope = studentScope({
    officeId: delivery.officeId,
    personId: delivery.recipientId,
    membershipId: delivery.recipientId as string as MembershipId,
    role: "advisor",
    zone: delivery.zone,
    via: "app",
  });
  const page = await listNeedsYou(db, scope, { after: null }, delivery.dueAt);
  const address = db
    .select({ one: sql`1` })
    .from(suppressions)
    .where(
      and(
        eq(suppressions.officeId, people.officeId),
        eq(suppressions.address, people.email),
        isNull(suppressions.liftedAt),
      ),
    );
  const [unreached] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(people)
    .where(and(studentInScope(db, scope), isNull(people.disabledAt), exists(address)));
  const { asking, asked } = await readAsked(db, scope, delivery.dueAt);
  return {
    asking,
    asked,
    waiting: page.total,
    first: page.rows.slice(0, NAMED).map(({ studentName, reasons }) => ({
      name: studentName,
      reasons: reasons.map(({ reason }) => reason),
    })),
    unreached: unreached?.count ?? 0,
  };
}

async function readAsked(db: Db | Tx, scope: StudentScope, before: Instant) {
  const rows = await db
    .select({ name: people.name, text: helpRequests.text, all: sql<number>`(count(*) over ())::int` })
    .from(helpRequests)
    .innerJoin(people, and(eq(people.officeId, helpRequests.officeId), eq(people.id, helpRequests.studentId)))
    .where(
      and(
        eq(helpRequests.officeId, scope.officeId),
        isNull(helpRequests.closedAt),
        isNull(helpRequests.answeredAt),
        lte(helpRequests.waitingSince, before),
        isNull(people.disabledAt),
        studentInScope(db, scope),
      ),
    )
    .orderBy(asc(helpRequests.waitingSince), asc(helpRequests.id))
    .limit(NAMED);
  return { asking: rows[0]?.all ?? 0, asked: rows.map(({ name, text }) => ({ name, text })) };
}
