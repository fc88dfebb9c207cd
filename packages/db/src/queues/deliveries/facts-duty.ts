import type { DutyKind } from "@askaround/core/duties";
import type { CalendarDate, Instant } from "@askaround/core/shared";
import { and, eq, sql } from "drizzle-orm";
import type { Db, Tx } from "../../connect.ts";
import { dutyName } from "../../queries/duty-name.ts";
import { contacts, duties, promises, referrals } from "../../schema/index.ts";
import type { Claimed } from "./claim.ts";

export interface DutyFacts {
  readonly kind: DutyKind;
  readonly version: number;
  readonly doneAt: Instant | null;
  /** Not needed: said so, or the suggestion was let go. */
  readonly waivedAt: Instant | null;
  /** Whom it is owed to: who was promised, suggested, who suggested, or who was met. */
  readonly name: string;
  /** Who suggested them; to a referrer, whom they suggested. */
  readonly other: string | null;
  /** What was promised. */
  readonly what: string | null;
  readonly dueOn: CalendarDate | null;
}

export async function readDuty(
  db: Db | Tx,
  { officeId, subjectId }: Claimed,
): Promise<DutyFacts | { readonly kind: "gone" }> {
  const [row] = await db
    .select({
      kind: duties.kind,
      version: duties.version,
      doneAt: duties.doneAt,
      waivedAt: duties.waivedAt,
      name: dutyName,
      letGoAt: referrals.letGoAt,
      suggested: referrals.name,
      suggester: contacts.name,
      what: promises.what,
      dueOn: promises.dueOn,
    })
    .from(duties)
    .leftJoin(promises, and(eq(promises.officeId, officeId), eq(promises.id, duties.promiseId)))
    .leftJoin(referrals, and(eq(referrals.officeId, officeId), eq(referrals.id, duties.referralId)))
    .leftJoin(contacts, and(eq(contacts.officeId, officeId), eq(contacts.id, referrals.referrerContactId)))
    .where(and(eq(duties.officeId, officeId), sql`${duties.id} = ${subjectId}`));
  if (!row) return { kind: "gone" };
  const { letGoAt, suggested, suggester, name, ...duty } = row;
  const tells = duty.kind === "tell_referrer";
  return {
    ...duty,
    // A suggestion that was followed and let go later still owes its giver the news.
    waivedAt: duty.waivedAt ?? (tells ? null : letGoAt),
    name: name ?? "",
    other: tells ? suggested : suggester,
  };
}
