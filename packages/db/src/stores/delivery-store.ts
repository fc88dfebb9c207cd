import {
  CALLED_OFF,
  type DeliveryStore,
  type DeliverySubject,
  type PlannedDelivery,
} from "@askaround/core/reminders";
import type { AnyId, DeliveryId, OfficeId } from "@askaround/core/shared";
import { and, eq, notInArray, sql, type SQL } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { deliveries } from "../schema/index.ts";

export function deliveryStore(tx: Tx, officeId: OfficeId, newId: () => DeliveryId): DeliveryStore {
  return {
    async replan(subject, planned, reason) {
      await tx.execute(replanStatement(officeId, subject, planned.map(asRow(newId)), reason));
    },
    async addOnce(planned) {
      const row = asRow(newId)(planned);
      const added = await tx.execute(sql`
        insert into deliveries (office_id, id, key, kind, subject_id, recipient_id, step, version, lane, due_at,
          expires_at, zone, next_attempt_at, created_at)
        values (${officeId}, ${row.id}, ${row.key}, ${planned.kind}, ${subjectIdOf(planned.subject)}, ${row.recipient_id},
          ${row.step}, ${row.version}, ${row.lane}, ${row.due_at}, ${row.expires_at}, ${row.zone}, ${row.due_at}, now())
        on conflict (office_id, key) do nothing returning id`);
      return added.length === 1;
    },
    async hasBegun(subject) {
      const [row] = await tx
        .select({ one: sql`1` })
        .from(deliveries)
        .where(
          and(
            eq(deliveries.officeId, officeId),
            eq(deliveries.subjectId, subjectIdOf(subject)),
            eq(deliveries.kind, subject.kind),
            notInArray(deliveries.state, ["planned", "claimed", "cancelled"]),
          ),
        )
        .limit(1);
      return row !== undefined;
    },
  };
}

/** The row of the duty or notice that a delivery is about. */
export function subjectIdOf(subject: DeliverySubject): AnyId {
  switch (subject.kind) {
    case "thank_you":
      return subject.thankYouId;
    case "meeting_tomorrow":
    case "meeting_file":
    case "did_it_happen":
      return subject.meetingId;
    case "nudge":
    case "message":
      return subject.messageId;
    case "invitation":
    case "advisor_digest":
    case "prep_assigned":
    case "weekly_summary":
      return subject.personId;
    case "promise_due":
    case "referral_waiting":
    case "tell_referrer":
    case "keep_in_touch":
    case "follow_up_due":
      return subject.dutyId;
    case "prep_due_soon":
    case "prep_returned":
    case "prep_approved":
    case "prep_stale":
      return subject.taskId;
    case "mail_problem":
      return subject.officeId;
  }
}

const asRow = (newId: () => DeliveryId) => (delivery: PlannedDelivery) => ({
  id: newId(),
  key: delivery.key,
  recipient_id: delivery.recipientId,
  step: delivery.step,
  version: delivery.version,
  lane: delivery.lane,
  due_at: delivery.dueAt,
  expires_at: delivery.expiresAt,
  zone: delivery.zone,
});

/**
 * One statement, so no moment shows half a plan. Each update names the states it may leave, and a row that a
 * worker froze meanwhile is looked at again once its lock is free: then it is no longer planned or claimed,
 * and stays. Columns are spelled out because the web role may write only these.
 */
function replanStatement(
  officeId: OfficeId,
  subject: DeliverySubject,
  rows: readonly ReturnType<ReturnType<typeof asRow>>[],
  reason: string,
): SQL {
  return sql`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (id uuid, key text, recipient_id uuid,
        step text, version int, lane lane, due_at timestamptz(3), expires_at timestamptz(3), zone text)
    ), unwanted as (
      update deliveries d set state = 'cancelled', reason = ${reason}, lease_token = null, lease_until = null
      where d.office_id = ${officeId} and d.subject_id = ${subjectIdOf(subject)} and d.kind = ${subject.kind}
        and d.state in ('planned', 'claimed') and d.key not in (select key from wanted)
    ), moved as (
      update deliveries d set state = 'planned', reason = null, due_at = w.due_at, expires_at = w.expires_at,
        zone = w.zone, next_attempt_at = w.due_at, lease_token = null, lease_until = null
      from wanted w
      where d.office_id = ${officeId} and d.key = w.key and ((d.state = 'cancelled' and d.reason is distinct from ${CALLED_OFF}) or (d.state in ('planned', 'claimed')
        and (d.due_at, d.expires_at, d.zone) is distinct from (w.due_at, w.expires_at, w.zone)))
    )
    insert into deliveries (office_id, id, key, kind, subject_id, recipient_id, step, version, lane, due_at,
      expires_at, zone, next_attempt_at, created_at)
    select ${officeId}::uuid, w.id, w.key, ${subject.kind}::delivery_kind, ${subjectIdOf(subject)}::uuid, w.recipient_id, w.step, w.version,
      w.lane, w.due_at, w.expires_at, w.zone, w.due_at, now()
    from wanted w
    on conflict (office_id, key) do nothing`;
}
