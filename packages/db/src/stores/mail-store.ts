import { ADDRESS_RESTS, CALLED_OFF, type MailStore, type SuppressionStore } from "@askaround/core/reminders";
import type { DeliveryId, OfficeId } from "@askaround/core/shared";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { deliveries, suppressions } from "../schema/index.ts";

const columns = {
  id: deliveries.id,
  key: deliveries.key,
  kind: deliveries.kind,
  subjectId: deliveries.subjectId,
  recipientId: deliveries.recipientId,
  step: deliveries.step,
  version: deliveries.version,
  lane: deliveries.lane,
  expiresAt: deliveries.expiresAt,
  zone: deliveries.zone,
  state: deliveries.state,
  reason: deliveries.reason,
};

export function mailStore(tx: Tx, officeId: OfficeId, newId: () => DeliveryId): MailStore {
  const row = (id: DeliveryId) => and(eq(deliveries.officeId, officeId), eq(deliveries.id, id));
  return {
    async findForUpdate(id) {
      const [found] = await tx.select(columns).from(deliveries).where(row(id)).for("no key update");
      return found ?? null;
    },
    async planAgain(mail, key, dueAt) {
      // Spelled out, because the web role may write these columns only.
      const added = await tx.execute(sql`
        insert into deliveries (office_id, id, key, kind, subject_id, recipient_id, step, version, lane, due_at,
          expires_at, zone, next_attempt_at, created_at)
        values (${officeId}, ${newId()}, ${key}, ${mail.kind}, ${mail.subjectId}, ${mail.recipientId}, ${mail.step},
          ${mail.version}, ${mail.lane}, ${dueAt}, ${mail.expiresAt}, ${mail.zone}, ${dueAt}, ${dueAt})
        on conflict (office_id, key) do nothing returning id`);
      return added.length === 1;
    },
    async callOff(id) {
      const off = await tx
        .update(deliveries)
        .set({ state: "cancelled", reason: CALLED_OFF, leaseToken: null, leaseUntil: null })
        .where(and(row(id), inArray(deliveries.state, ["planned", "claimed"])))
        .returning({ id: deliveries.id });
      return off.length === 1;
    },
    async wantBack(id) {
      const back = await tx
        .update(deliveries)
        .set({ state: "planned", reason: null, nextAttemptAt: sql`${deliveries.dueAt}` })
        .where(and(row(id), eq(deliveries.state, "cancelled"), eq(deliveries.reason, CALLED_OFF)))
        .returning({ id: deliveries.id });
      return back.length === 1;
    },
    async planRested(recipientId, now) {
      const rested = await tx.execute(sql`
        update deliveries d set state = 'planned', reason = null, next_attempt_at = d.due_at
        where d.office_id = ${officeId} and d.recipient_id = ${recipientId} and d.state = 'skipped'
          and d.reason = ${ADDRESS_RESTS} and d.expires_at > ${now}::timestamptz
          and not exists (select 1 from deliveries a where a.office_id = d.office_id and a.key = 'again:' || d.id)
        returning d.id`);
      return rested.length;
    },
    async settleUnknown(id, state, reason) {
      const settled = await tx
        .update(deliveries)
        .set({ state, reason })
        .where(and(row(id), eq(deliveries.state, "unknown")))
        .returning({ id: deliveries.id });
      return settled.length === 1;
    },
  };
}

export function suppressionStore(tx: Tx, officeId: OfficeId): SuppressionStore {
  const here = eq(suppressions.officeId, officeId);
  return {
    async findForUpdate(id) {
      const [found] = await tx
        .select({
          id: suppressions.id,
          address: suppressions.address,
          cause: suppressions.cause,
          since: suppressions.since,
          liftedAt: suppressions.liftedAt,
        })
        .from(suppressions)
        .where(and(here, eq(suppressions.id, id)))
        .for("no key update");
      return found ?? null;
    },
    async isSuppressed(address) {
      const [found] = await tx
        .select({ id: suppressions.id })
        .from(suppressions)
        .where(and(here, eq(suppressions.address, address), isNull(suppressions.liftedAt)));
      return found !== undefined;
    },
    async lift(id, { at, personId, reason }) {
      const lifted = await tx
        .update(suppressions)
        .set({ liftedAt: at, liftedBy: personId, liftedReason: reason })
        .where(and(here, eq(suppressions.id, id), isNull(suppressions.liftedAt)))
        .returning({ id: suppressions.id });
      return lifted.length === 1;
    },
  };
}
