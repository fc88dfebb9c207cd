import { GENTLE_KINDS, MAIL_KINDS } from "@askaround/core/reminders";
import type { Instant } from "@askaround/core/shared";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "../../connect.ts";
import type { Claimed } from "./claim.ts";

/** The other gentle mails of one person, of which so many go in a day. */
export interface OtherMails {
  /** When the latest of them were first sent, newest first. */
  readonly sent: readonly Instant[];
  /** Those that are due as well and older: of two that are looked at at once the same one is in front for both. */
  readonly inFront: number;
}

/** More than any office allows in a day. */
const LATEST = 10;
const NONE: OtherMails = { sent: [], inFront: 0 };

/** Nothing for a mail that need not share its day. A kind that its reader switched off is in front of nobody. */
export async function readOthers(
  db: Db | Tx,
  { officeId, id, kind, recipientId }: Claimed,
): Promise<OtherMails> {
  if (!MAIL_KINDS[kind].gentle) return NONE;
  const gentle = sql.join(
    GENTLE_KINDS.map((each) => sql`${each}`),
    sql`, `,
  );
  const [row] = await db.execute<{ sent: readonly Instant[]; in_front: number }>(sql`
    with other as (
      select d.* from deliveries d
      where d.office_id = ${officeId} and d.recipient_id = ${recipientId} and d.id <> ${id} and d.kind in (${gentle})
    ), mine as (select next_attempt_at from deliveries where office_id = ${officeId} and id = ${id})
    select
      coalesce((select jsonb_agg(to_char(latest.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') order by latest.at desc)
        from (select o.first_attempt_at as at from other o
          where o.state not in ('planned', 'claimed', 'skipped', 'cancelled', 'superseded', 'failed')
            and o.first_attempt_at is not null
          order by o.first_attempt_at desc limit ${LATEST}) latest), '[]') as sent,
      (select count(*)::int from other o, mine
        where o.state in ('planned', 'claimed') and (o.next_attempt_at, o.id) < (mine.next_attempt_at, ${id}::uuid)
          and not exists (select 1 from mail_opt_outs m where m.office_id = o.office_id
            and m.person_id = o.recipient_id and m.kind = o.kind::text)) as in_front`);
  return row ? { sent: row.sent, inFront: row.in_front } : NONE;
}
