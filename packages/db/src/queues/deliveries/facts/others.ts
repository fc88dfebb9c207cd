import { GENTLE_KINDS, MAIL_KINDS } from "@askaround/core/reminders";
import type { Instant } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "../../../connect.ts";
import type { Claimed } from "../claim.ts";
import { asked, askedTable } from "./asked.ts";

/** The other gentle mails of one person, of which so many go in a day. */
export interface OtherMails {
  /** When the latest of them were first sent, newest first. */
  readonly sent: readonly Instant[];
  /** Those that are due as well and older: of two that are looked at at once the same one is in front for both. */
  readonly inFront: number;
}

/** More than any office allows in a day. */
const LATEST = 10;
export const NO_OTHERS: OtherMails = { sent: [], inFront: 0 };

/**
 * For each row, in their order; nothing for a mail that need not share its day. A kind that its reader switched off is in
 * front of nobody.
 */
export async function readOthers(db: Db | Tx, rows: readonly Claimed[]): Promise<readonly OtherMails[]> {
  const others: OtherMails[] = rows.map(() => NO_OTHERS);
  if (rows.every(({ kind }) => !MAIL_KINDS[kind].gentle)) return others;
  const gentle = sql.join(
    GENTLE_KINDS.map((each) => sql`${each}`),
    sql`, `,
  );
  const ofSamePerson = sql`o.office_id = asked.office_id and o.recipient_id = asked.recipient_id and o.id <> asked.id
    and o.kind in (${gentle})`;
  const found = await db
    .select({
      n: asked.n,
      sent: sql<readonly Instant[]>`coalesce((select jsonb_agg(
          to_char(latest.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') order by latest.at desc)
        from (select o.first_attempt_at as at from deliveries o where ${ofSamePerson}
          and o.state not in ('planned', 'claimed', 'skipped', 'cancelled', 'superseded', 'failed')
          and o.first_attempt_at is not null
          order by o.first_attempt_at desc limit ${LATEST}) latest), '[]')`,
      inFront: sql<number>`(select count(*)::int from deliveries o
        join deliveries mine on mine.office_id = asked.office_id and mine.id = asked.id
        where ${ofSamePerson} and o.state in ('planned', 'claimed')
          and (o.next_attempt_at, o.id) < (mine.next_attempt_at, mine.id)
          and not exists (select 1 from mail_opt_outs m where m.office_id = o.office_id
            and m.person_id = o.recipient_id and m.kind = o.kind::text))`,
    })
    .from(askedTable(rows))
    .prepare("mail_facts_others")
    .execute();
  for (const { n, sent, inFront } of found) {
    const row = rows[n];
    if (row && MAIL_KINDS[row.kind].gentle) others[n] = { sent, inFront };
  }
  return others;
}
