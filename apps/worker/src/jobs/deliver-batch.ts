import type { Instant } from "@askaround/core/shared";
import {
  type Batch,
  type BatchSettlement,
  type Claimed,
  type DeliveryFacts,
  freezeBatch,
  putOffBatch,
  readFacts,
  release,
  renewBatch,
  settleBatch,
  type Written,
} from "@askaround/db/queues";
import { checkDelivery, toldOfAsWell, type Verdict } from "./check-delivery.ts";
import { decideBatchSettlement, isKeyTooOld } from "./decide-settlement.ts";
import { deliver, type DeliverDeps, mayAsk, setAside, write } from "./deliver.ts";

export interface BatchDeps extends DeliverDeps {
  /** Names batches, and groups of rows that go together. */
  readonly newToken: () => string;
}

/**
 * Takes claimed rows of one claim to where they can go now: those that are still wanted are written, frozen together
 * and sent in one call. One that cannot be written fails alone; one with an attachment, which a batch cannot carry,
 * goes alone.
 */
export async function deliverTogether(
  deps: BatchDeps,
  claimed: readonly Claimed[],
  leaseToken: string,
): Promise<void> {
  const now = await deps.clock.now();
  const facts = await readFacts(deps.db(), claimed);
  const looks = await Promise.all(
    claimed.map((delivery, place) => prepare(deps, delivery, facts[place] ?? null, now)),
  );
  const written = looks.flatMap((row) => row ?? []);
  if (written.length === 0) return;
  if (!(await mayAsk(deps, "bulk"))) {
    await Promise.all(written.map(({ delivery }) => release(deps.db(), delivery)));
    return;
  }
  const { leaseMs, checkpoint } = deps;
  const freeze = { batchId: deps.newToken(), leaseToken, now, leaseMs };
  const batch = await freezeBatch(deps.db(), written, freeze, checkpoint);
  if (!batch) return;
  checkpoint("after-freeze-commit");
  await attempt(deps, batch, false);
}

/** Null when there is nothing left to send together: it was set aside, failed or went alone. */
async function prepare(
  deps: BatchDeps,
  delivery: Claimed,
  facts: DeliveryFacts | null,
  now: Instant,
): Promise<Written | null> {
  const verdict = checkDelivery(delivery, facts, now);
  if (verdict.kind !== "send" || !facts) {
    await setAside(deps, delivery, { facts, verdict, now });
    return null;
  }
  const mail = await write(deps, delivery, facts, now);
  if (!mail) return null;
  if (mail.attachments && mail.attachments.length > 0) {
    await deliver(deps, delivery);
    return null;
  }
  const joined = toldOfAsWell(facts, now).map(({ deliveryId }) => deliveryId);
  return { delivery, facts, payload: deps.payloads.write(delivery, mail), joined };
}

/**
 * A batch that was frozen before: the same payload under the same key, for as long as that is safe and any of it is
 * still wanted. It cannot be sent in part: whoever was told that a mail is "already on its way" may still get it.
 */
export async function sendBatchAgain(deps: BatchDeps, batch: Batch): Promise<void> {
  const now = await deps.clock.now();
  const giveUp = async (reason: string) => {
    await settleBatch(deps.db(), batch, { to: "unknown", reason }, now);
    deps.log.info({ batch: batch.id, reason }, "undecided");
  };
  if (!batch.whole) return giveUp("no_payload");
  if (isKeyTooOld(batch.firstAttemptAt, now)) return giveUp("key_too_old");
  const facts = await readFacts(deps.db(), batch.rows);
  const verdicts = batch.rows.map((row, place) => checkDelivery(row, facts[place] ?? null, now));
  const plan = planRetry(verdicts, batch.firstAttemptAt);
  if (plan.kind === "give_up") return giveUp(plan.reason);
  if (plan.kind === "put_off") return putOffBatch(deps.db(), batch, plan.until);

  if (!(await mayAsk(deps, "bulk"))) return putOffBatch(deps.db(), batch, now);
  if (!(await renewBatch(deps.db(), batch, deps.leaseMs))) return;
  deps.checkpoint("after-freeze-commit");
  await attempt(deps, batch, true);
}

type RetryPlan =
  | { readonly kind: "send" }
  | { readonly kind: "put_off"; readonly until: Instant }
  | { readonly kind: "give_up"; readonly reason: string };

/** Waits for the quiet hours of anyone in it, but not beyond the life of the key. */
export function planRetry(verdicts: readonly Verdict[], firstAttemptAt: Instant): RetryPlan {
  const wanted = verdicts.filter(({ kind }) => kind === "send" || kind === "put_off");
  if (wanted.length === 0) {
    const [first] = verdicts;
    return { kind: "give_up", reason: first?.kind === "skip" ? first.reason : "later_step_due" };
  }
  const quiet = wanted.flatMap((verdict) => (verdict.kind === "put_off" ? [verdict.until] : [])).toSorted();
  const until = quiet[0];
  if (until === undefined) return { kind: "send" };
  if (!isKeyTooOld(firstAttemptAt, until)) return { kind: "put_off", until };
  return quiet.length < wanted.length ? { kind: "send" } : { kind: "give_up", reason: "key_too_old" };
}

async function attempt(deps: BatchDeps, batch: Batch, sentBefore: boolean): Promise<void> {
  deps.checkpoint("before-first-byte");
  const mails = batch.rows.map((row) => deps.payloads.read(row, row.payload ?? ""));
  const answer = await deps.mailer.sendBatch(mails, batch.id);
  deps.checkpoint("after-provider-commit");

  const lane = await deps.lanes.heard("bulk", answer);
  if (answer.kind === "slow_down") await deps.budget.holdFor(answer.retryAfterMs);

  const now = await deps.clock.now();
  const { attempts, firstAttemptAt, rows } = batch;
  const settlement: BatchSettlement = decideBatchSettlement(
    answer,
    {
      attempts,
      firstAttemptAt,
      sentBefore,
      spends: lane === "open",
      size: rows.length,
      newGroup: deps.newToken,
    },
    now,
    deps.retry,
  );
  const held = await settleBatch(deps.db(), batch, settlement, now, deps.checkpoint);
  deps.count?.({ lane: "bulk", answer: answer.kind, rows: rows.length });
  deps.log.info(
    { batch: batch.id, rows: rows.length, answer: answer.kind, to: settlement.to, held },
    "answered",
  );
}
