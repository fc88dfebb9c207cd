import type { Instant } from "@askaround/core/shared";
import type { Db } from "@askaround/db";
import {
  type Checkpoint,
  type Claimed,
  type DeliveryFacts,
  dropUnderLease,
  freeze,
  type LeaseOutcome,
  putOffUnderLease,
  readFactsOf,
  release,
  renew,
  settle,
  supersedeUnderLease,
} from "@askaround/db/queues";
import type { Budget } from "../budget.ts";
import type { Clock } from "../clock.ts";
import type { LaneGate } from "../lane-gate.ts";
import type { WorkerLog } from "../log.ts";
import type { Answer, Mailer, MailRequest } from "../mailer/port.ts";
import { checkDelivery, type Verdict } from "./check-delivery.ts";
import { decideSettlement, isKeyTooOld, type RetryPolicy } from "./decide-settlement.ts";

export interface DeliverDeps {
  readonly db: () => Db;
  readonly clock: Clock;
  readonly mailer: Mailer;
  readonly budget: Budget;
  readonly lanes: LaneGate;
  readonly retry: RetryPolicy;
  readonly leaseMs: number;
  /** Writes the mail from the facts. May throw: that mail then fails alone. */
  readonly compose: (delivery: Claimed, facts: DeliveryFacts, now: Instant) => Promise<MailRequest>;
  readonly payloads: PayloadStore;
  readonly checkpoint: Checkpoint;
  readonly log: WorkerLog;
  /** Told of each answer, for the metrics. */
  readonly count?: (answered: Answered) => void;
  /** Aborted when this worker is asked to stop: what is not frozen by then is handed back. */
  readonly stopping: AbortSignal;
}

export interface Answered {
  readonly lane: Claimed["lane"];
  readonly answer: Answer["kind"];
  readonly rows: number;
}

/** How a frozen mail is kept: some are encrypted. */
export interface PayloadStore {
  write(delivery: Claimed, mail: MailRequest): string;
  read(delivery: Claimed, payload: string): MailRequest;
}

/** The provider sees one key for one frozen payload. */
export const idempotencyKey = (delivery: Pick<Claimed, "id" | "freeze">) =>
  `${delivery.id}.${delivery.freeze}`;

/** Takes one claimed row to where it can go now: sent, dropped, put off, handed back or kept for another attempt. */
export async function deliver(deps: DeliverDeps, delivery: Claimed): Promise<void> {
  const now = await deps.clock.now();
  const facts = await readFactsOf(deps.db(), delivery);
  const verdict = checkDelivery(delivery, facts, now);
  if (delivery.state === "sending") return sendAgain(deps, delivery, { facts, verdict, now });
  if (verdict.kind !== "send" || !facts) return setAside(deps, delivery, { facts, verdict, now });

  const mail = await write(deps, delivery, facts, now);
  if (!mail) return;
  if (!(await mayAsk(deps, delivery.lane))) return release(deps.db(), delivery);
  const payload = deps.payloads.write(delivery, mail);
  const outcome = await freeze(
    deps.db(),
    delivery,
    facts,
    { payload, now, leaseMs: deps.leaseMs },
    deps.checkpoint,
  );
  if (outcome !== "done") return notHeld(deps, delivery, outcome);
  deps.checkpoint("after-freeze-commit");
  const frozen: Claimed = { ...delivery, state: "sending", payload, firstAttemptAt: now };
  await attempt(deps, frozen, mail, { firstAttemptAt: now, sentBefore: false });
}

export interface Look {
  readonly facts: DeliveryFacts | null;
  readonly verdict: Verdict;
  readonly now: Instant;
}

/** A row that was frozen before: the same payload under the same key, for as long as that is safe and still wanted. */
async function sendAgain(deps: DeliverDeps, delivery: Claimed, { facts, verdict, now }: Look): Promise<void> {
  const { payload, firstAttemptAt } = delivery;
  const giveUp = async (reason: string) => {
    await settle(deps.db(), delivery, { to: "unknown", reason }, now);
    deps.log.info({ delivery: delivery.id, reason }, "undecided");
  };
  if (!payload || !firstAttemptAt) return giveUp("no_payload");
  if (isKeyTooOld(firstAttemptAt, now)) return giveUp("key_too_old");
  if (verdict.kind === "skip") return giveUp(verdict.reason);
  if (verdict.kind === "supersede") return giveUp("later_step_due");
  if (verdict.kind === "put_off") return setAside(deps, delivery, { facts, verdict, now });

  if (!(await mayAsk(deps, delivery.lane))) return release(deps.db(), delivery);
  const outcome = await renew(deps.db(), delivery, facts, deps.leaseMs, deps.checkpoint);
  if (outcome !== "done") return notHeld(deps, delivery, outcome);
  deps.checkpoint("after-freeze-commit");
  await attempt(deps, delivery, deps.payloads.read(delivery, payload), { firstAttemptAt, sentBefore: true });
}

export async function setAside(
  deps: DeliverDeps,
  delivery: Claimed,
  { facts, verdict, now }: Look,
): Promise<void> {
  const db = deps.db();
  const outcome =
    verdict.kind === "put_off"
      ? await putOffUnderLease(db, delivery, facts, verdict.until)
      : verdict.kind === "supersede"
        ? await supersedeUnderLease(db, delivery, facts, now)
        : await dropUnderLease(db, delivery, facts, { reason: reasonOf(verdict), now });
  if (outcome !== "done") return notHeld(deps, delivery, outcome);
  const why = verdict.kind === "put_off" ? { until: verdict.until } : { reason: reasonOf(verdict) };
  deps.log.info({ delivery: delivery.id, verdict: verdict.kind, ...why }, "set aside");
}

function reasonOf(verdict: Verdict): string {
  if (verdict.kind === "skip") return verdict.reason;
  return verdict.kind === "supersede" ? "later_step_due" : "gone";
}

/** Null when it cannot be written: then it has failed, and nothing else is held up by it. */
export async function write(
  deps: DeliverDeps,
  delivery: Claimed,
  facts: DeliveryFacts,
  now: Instant,
): Promise<MailRequest | null> {
  try {
    return await deps.compose(delivery, facts, now);
  } catch (error) {
    deps.log.failure({ delivery: delivery.id }, "could not be written", error);
    await settle(deps.db(), delivery, { to: "failed", reason: "could_not_be_written" }, now);
    return null;
  }
}

/** Waits for a call of the budget, for as long as the lease still has life in it. */
export function mayAsk(deps: DeliverDeps, lane: Claimed["lane"]): Promise<boolean> {
  return deps.budget.take(lane, deps.stopping, deps.leaseMs / 2);
}

/** "changed": someone edited what the mail says while it was written, so it is written again at the next turn. */
async function notHeld(deps: DeliverDeps, delivery: Claimed, outcome: LeaseOutcome): Promise<void> {
  if (outcome === "changed") await release(deps.db(), delivery);
  deps.log.debug({ delivery: delivery.id, outcome }, "not sent");
}

interface Before {
  readonly firstAttemptAt: Instant;
  readonly sentBefore: boolean;
}

async function attempt(deps: DeliverDeps, frozen: Claimed, mail: MailRequest, before: Before): Promise<void> {
  deps.checkpoint("before-first-byte");
  const answer = await deps.mailer.send(mail, idempotencyKey(frozen));
  deps.checkpoint("after-provider-commit");

  const lane = await deps.lanes.heard(frozen.lane, answer);
  if (answer.kind === "slow_down") await deps.budget.holdFor(answer.retryAfterMs);

  const now = await deps.clock.now();
  const about = { attempts: frozen.attempts, spends: lane === "open", ...before };
  const settlement = decideSettlement(answer, about, now, deps.retry);
  const held = await settle(deps.db(), frozen, settlement, now, deps.checkpoint);
  deps.count?.({ lane: frozen.lane, answer: answer.kind, rows: 1 });
  deps.log.info({ delivery: frozen.id, answer: answer.kind, to: settlement.to, held }, "answered");
}
