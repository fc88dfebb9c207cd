import { decideWebhook, type SuppressionCause } from "@askaround/core/reminders";
import type { DeliveryId, Instant, OfficeId, PersonId } from "@askaround/core/shared";
import { and, asc, eq, isNull, type SQL, sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Db, Tx } from "../../connect.ts";
import { deliveries, people, webhookEvents } from "../../schema/index.ts";
import { NO_LEASE } from "../deliveries/lease.ts";
import { tellOfMailProblem } from "../notices/index.ts";
import { type MailEvent, readWebhook } from "./parse.ts";
import { shortTransaction } from "../short-transaction.ts";

export type WebhookOutcome = "applied" | "no_change" | "unknown_delivery" | "not_understood";

export interface AppliedWebhook {
  readonly id: string;
  readonly outcome: WebhookOutcome;
  /** Null when it is about none of ours. */
  readonly deliveryId: DeliveryId | null;
  readonly suppressed: boolean;
}

/**
 * Takes the event that has waited longest and that no other worker has in hand, and applies it: the mail's state, the
 * suppression of its address and the mails planned for that address change together or not at all. Null when none waits.
 */
export function applyNextWebhook(db: Db, now: Instant): Promise<AppliedWebhook | null> {
  return shortTransaction(db, async (tx) => {
    const [waiting] = await tx
      .select({ id: webhookEvents.id, body: webhookEvents.body })
      .from(webhookEvents)
      .where(isNull(webhookEvents.appliedAt))
      .orderBy(asc(webhookEvents.receivedAt))
      .limit(1)
      .for("update", { skipLocked: true });
    if (!waiting) return null;
    const applied = await applyBody(tx, waiting.body, now);
    await tx
      .update(webhookEvents)
      .set({ appliedAt: now, outcome: applied.outcome })
      .where(eq(webhookEvents.id, waiting.id));
    return { id: waiting.id, ...applied };
  });
}

const nothing = (outcome: WebhookOutcome) => ({ outcome, deliveryId: null, suppressed: false });

async function applyBody(tx: Tx, body: string, now: Instant): Promise<Omit<AppliedWebhook, "id">> {
  const read = readWebhook(body);
  if (read.kind === "not_understood") return nothing("not_understood");
  if (read.kind === "irrelevant") return nothing("no_change");
  const delivery = await findDelivery(tx, read.mail);
  if (!delivery) return nothing("unknown_delivery");
  const { state, reason, suppress } = decideWebhook(delivery, read.mail.event);
  if (state !== null) {
    const raised = { ...NO_LEASE, state, reason, settledAt: now };
    await tx
      .update(deliveries)
      .set({ ...raised, ...providerIdOf(read.mail), ...wiped(delivery.kind) })
      .where(isRow(delivery));
  }
  const suppressed = suppress !== null && (await suppressAddress(tx, delivery, read.mail, suppress, now));
  const outcome = state !== null || suppressed ? "applied" : "no_change";
  return { outcome, deliveryId: delivery.id, suppressed };
}

type Found = NonNullable<Awaited<ReturnType<typeof findDelivery>>>;

/** By the provider's own id; by the tag we gave it where the answer that carried the id was lost. Locked. */
async function findDelivery(tx: Tx, { deliveryId, providerId }: MailEvent) {
  const select = (where: SQL) =>
    tx
      .select({
        officeId: deliveries.officeId,
        id: deliveries.id,
        kind: deliveries.kind,
        state: deliveries.state,
        reason: deliveries.reason,
        recipientId: deliveries.recipientId,
      })
      .from(deliveries)
      .where(where)
      .limit(1)
      .for("update");
  const [known] = providerId === null ? [] : await select(eq(deliveries.providerId, providerId));
  if (known) return known;
  const [tagged] = deliveryId === null ? [] : await select(sql`${deliveries.id} = ${deliveryId}`);
  return tagged ?? null;
}

const isRow = ({ officeId, id }: { officeId: OfficeId; id: DeliveryId }) =>
  and(eq(deliveries.officeId, officeId), eq(deliveries.id, id));

const providerIdOf = ({ providerId }: MailEvent) =>
  providerId === null ? {} : { providerId: sql<string>`coalesce(${deliveries.providerId}, ${providerId})` };

/** A sign-in mail opens an account, so nothing of it is kept once it is decided. */
const wiped = (kind: string) => (kind === "sign_in" ? { payload: null, secret: null } : {});

/** False when the address is suppressed already, or was freed by an admin after this happened. */
async function suppressAddress(
  tx: Tx,
  delivery: Found,
  mail: MailEvent,
  cause: SuppressionCause,
  now: Instant,
): Promise<boolean> {
  const { officeId, id: deliveryId } = delivery;
  const address = mail.address ?? (await addressOf(tx, officeId, delivery.recipientId));
  if (address === null) return false;
  const added = await tx.execute(sql`
    insert into suppressions (office_id, id, address, cause, delivery_id, since)
    select ${officeId}::uuid, ${v7()}::uuid, ${address}, ${cause}::suppression_cause, ${deliveryId}::uuid,
      ${now}::timestamptz
    where not exists (select 1 from suppressions s where s.office_id = ${officeId} and s.address = ${address}
      and s.lifted_at > ${mail.at ?? now}::timestamptz)
    on conflict (office_id, address) where lifted_at is null do nothing
    returning id`);
  if (added.length === 0) return false;
  await skipPlanned(tx, officeId, address, now);
  await tellOfMailProblem(tx, cause, officeId, now);
  return true;
}

/** A sign-in mail is left alone: whoever waits at the door asked for it a moment ago. */
async function skipPlanned(tx: Tx, officeId: OfficeId, address: string, now: Instant): Promise<void> {
  // In one order, so that two events about one person take turns.
  await tx.execute(sql`
    update deliveries d set state = 'skipped', reason = 'address_suppressed', settled_at = ${now}::timestamptz,
      lease_token = null, lease_until = null
    from (
      select p.office_id, p.id from deliveries p
      join people r on r.office_id = p.office_id and r.id = p.recipient_id
      where p.office_id = ${officeId} and r.email = ${address} and p.state in ('planned', 'claimed')
        and p.kind <> 'sign_in'
      order by p.id for update of p) as planned
    where d.office_id = planned.office_id and d.id = planned.id`);
}

async function addressOf(tx: Tx, officeId: OfficeId, personId: PersonId): Promise<string | null> {
  const [row] = await tx
    .select({ email: people.email })
    .from(people)
    .where(and(eq(people.officeId, officeId), eq(people.id, personId)));
  return row?.email ?? null;
}
