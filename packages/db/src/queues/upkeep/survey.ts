import type { Lane } from "@askaround/core/reminders";
import { sql } from "drizzle-orm";
import type { Db } from "../../connect.ts";
import type { LaneState } from "../mail/lanes.ts";

/** How the sending of mail stands, in numbers, by the database's clock. */
export interface MailSurvey {
  readonly lanes: readonly {
    readonly lane: Lane;
    readonly state: LaneState;
    readonly failures: number;
    /** How late the oldest due row is; 0 when none is due. */
    readonly oldestDueSeconds: number;
  }[];
  /** Undecided rows that are due, and those nobody can decide. What is planned for later is not counted. */
  readonly rows: readonly { readonly lane: Lane; readonly state: string; readonly count: number }[];
  readonly callsPerSecond: number | null;
  readonly webhooksWaiting: number;
}

/** Reads through the queue's own index, so that it costs what is due and not what was ever sent. */
export async function surveyMail(db: Db): Promise<MailSurvey> {
  const [lanes, rows, [rest]] = await Promise.all([
    db.execute<MailSurvey["lanes"][number] & Record<string, unknown>>(sql`
      select l.lane, coalesce(m.state, 'open') as state, coalesce(m.failures, 0) as failures,
        coalesce((select greatest(0, extract(epoch from now() - d.next_attempt_at))::float8 from deliveries d
          where d.lane = l.lane and d.state in ('planned', 'claimed', 'sending') and d.next_attempt_at <= now()
          order by d.next_attempt_at limit 1), 0) as "oldestDueSeconds"
      from unnest(enum_range(null::lane)) as l (lane) left join mail_lanes m on m.lane = l.lane`),
    db.execute<MailSurvey["rows"][number] & Record<string, unknown>>(sql`
      select lane, state, count(*)::int as count from deliveries
      where state in ('planned', 'claimed', 'sending') and next_attempt_at <= now() group by lane, state
      union all
      select u.lane, 'unknown', count(*)::int from offices o
        join lateral (select lane from deliveries d where d.office_id = o.office_id and d.state = 'unknown') u on true
      group by u.lane`),
    db.execute<{ rate: number | null; waiting: number }>(sql`
      select (select calls_per_second from mail_budget) as rate,
        (select count(*)::int from webhook_events where applied_at is null) as waiting`),
  ]);
  return { lanes, rows, callsPerSecond: rest?.rate ?? null, webhooksWaiting: rest?.waiting ?? 0 };
}
