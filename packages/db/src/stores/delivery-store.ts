import {
  CALLED_OFF,
  type DeliveryStore,
  type DeliverySubject,
  type PlannedDelivery,
} from "@askaround/core/reminders";
import type { AnyId, DeliveryId, OfficeId } from "@askaround/core/shared";
import { and, eq, inArray, notInArray, sql, type SQL } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { deliveries } from "../schema/index.ts";

export function deliveryStore(tx: Tx, officeId: OfficeId, newId: () => DeliveryId): DeliveryStore {
  const replanAll: DeliveryStore["replanAll"] = async (plans, reason) => {
    if (plans.length === 0) return;
    const rows = plans.flatMap(({ planned }) => planned.map(asRow(newId)));
    await tx.execute(
      replanStatement(
        officeId,
        plans.map(({ subject }) => asSubject(subject)),
        rows,
        reason,
      ),
    );
  };
  const begunAmong: DeliveryStore["begunAmong"] = async (subjects) => {
    if (subjects.length === 0) return [];
    const ids = [...new Set(subjects.map(subjectIdOf))];
    const rows = await tx
      .selectDistinct({ kind: deliveries.kind, subjectId: deliveries.subjectId })
      .from(deliveries)
      .where(
        and(
          eq(deliveries.officeId, officeId),
          inArray(deliveries.subjectId, ids),
          notInArray(deliveries.state, ["planned", "claimed", "cancelled"]),
        ),
      );
    const begun = new Set(rows.map(({ kind, subjectId }) => `${kind} ${subjectId}`));
    return subjects.filter((subject) => begun.has(`${subject.kind} ${subjectIdOf(subject)}`));
  };
  return {
    replanAll,
    begunAmong,
    replan: (subject, planned, reason) => replanAll([{ subject, planned }], reason),
    async hasBegun(subject) {
      return (await begunAmong([subject])).length > 0;
    },
    async addOnce(planned) {
      const row = asRow(newId)(planned);
      const added = await tx.execute(sql`
        insert into deliveries (office_id, id, key, kind, subject_id, recipient_id, step, version, lane, due_at,
          expires_at, zone, next_attempt_at, created_at)
        values (${officeId}, ${row.id}, ${row.key}, ${row.kind}, ${row.subject_id}, ${row.recipient_id},
          ${row.step}, ${row.version}, ${row.lane}, ${row.due_at}, ${row.expires_at}, ${row.zone}, ${row.due_at}, now())
        on conflict (office_id, key) do nothing returning id`);
      return added.length === 1;
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
    case "cohort_joined":
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
    case "report_kept":
      return subject.snapshotId;
    case "mail_problem":
      return subject.officeId;
  }
}

const asSubject = (subject: DeliverySubject) => ({ kind: subject.kind, subject_id: subjectIdOf(subject) });

const asRow = (newId: () => DeliveryId) => (delivery: PlannedDelivery) => ({
  ...asSubject(delivery.subject),
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
  subjects: readonly ReturnType<typeof asSubject>[],
  rows: readonly ReturnType<ReturnType<typeof asRow>>[],
  reason: string,
): SQL {
  return sql`
    with about as (
      select * from jsonb_to_recordset(${JSON.stringify(subjects)}::jsonb) as a (kind delivery_kind, subject_id uuid)
    ), wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as w (id uuid, key text, kind delivery_kind,
        subject_id uuid, recipient_id uuid, step text, version int, lane lane, due_at timestamptz(3),
        expires_at timestamptz(3), zone text)
    ), unwanted as (
      update deliveries d set state = 'cancelled', reason = ${reason}, lease_token = null, lease_until = null
      from about a
      where d.office_id = ${officeId} and d.subject_id = a.subject_id and d.kind = a.kind
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
    select ${officeId}::uuid, w.id, w.key, w.kind, w.subject_id, w.recipient_id, w.step, w.version,
      w.lane, w.due_at, w.expires_at, w.zone, w.due_at, now()
    from wanted w
    on conflict (office_id, key) do nothing`;
}
