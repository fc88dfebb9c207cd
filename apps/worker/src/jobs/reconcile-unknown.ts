import { addHours, type Instant } from "@askaround/core/shared";
import type { Db } from "@askaround/db";
import { listUnknown, type Reconciled, settleUnknown, type UnknownDelivery } from "@askaround/db/queues";
import type { Clock } from "../clock.ts";
import type { WorkerLog } from "../log.ts";
import type { MailRequest } from "../mailer/port.ts";
import type { SentMail, SentMailReader } from "../mailer/sent-mail.ts";

export interface ReconcileDeps {
  readonly db: () => Db;
  readonly clock: Clock;
  readonly log: WorkerLog;
  readonly reader: SentMailReader;
  /** Waits for a call of the shared budget; false when there is none to be had now. */
  readonly mayAsk: () => Promise<boolean>;
}

const AT_ONCE = 200;
const MOST_PAGES = 50;
/** The provider's clock and ours need not agree. */
const SLACK_HOURS = 0.1;

/** Asks the provider about each mail that nobody here can decide on. Says how many it settled. */
export async function reconcileUnknown(deps: ReconcileDeps): Promise<number> {
  const unknown = await listUnknown(deps.db(), AT_ONCE);
  const [oldest] = unknown;
  if (!oldest) return 0;
  const addresses = new Set(unknown.map(addressOf));
  const since = addHours(oldest.firstAttemptAt, -SLACK_HOURS);
  const sent = await readBack(deps, since, (mail) => mail.to.some((address) => addresses.has(address)));
  const now = await deps.clock.now();
  let settled = 0;
  for (const delivery of unknown) {
    const verdict = decideReconciled(delivery, sent.mails, sent.whole);
    if (!verdict || !(await settleUnknown(deps.db(), delivery, verdict, now))) continue;
    settled += 1;
    deps.log.info({ delivery: delivery.id, to: verdict.to }, "reconciled");
  }
  return settled;
}

const addressOf = ({ payload }: UnknownDelivery) => (JSON.parse(payload) as MailRequest).to;

interface ReadBack {
  /** Those that may be among the unknown ones. */
  readonly mails: readonly SentMail[];
  /** Whether nothing since that moment is missing. */
  readonly whole: boolean;
}

async function readBack(
  deps: ReconcileDeps,
  since: Instant,
  mayBe: (mail: SentMail) => boolean,
): Promise<ReadBack> {
  const mails: SentMail[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    if (!(await deps.mayAsk())) return { mails, whole: false };
    const answer = await deps.reader.page(after);
    if (!answer) return { mails, whole: false };
    for (const mail of answer.mails.filter(mayBe)) mails.push(await withTag(deps, mail));
    const last = answer.mails.at(-1);
    if (!last || !answer.more || last.createdAt < since) return { mails, whole: true };
    after = last.id;
  }
  return { mails, whole: false };
}

/** A list need not name tags; the mail itself does. */
async function withTag(deps: ReconcileDeps, mail: SentMail): Promise<SentMail> {
  if (mail.deliveryId !== null || !(await deps.mayAsk())) return mail;
  return { ...mail, deliveryId: await deps.reader.deliveryIdOf(mail.id) };
}

const STATES = {
  delivered: "delivered",
  opened: "delivered",
  clicked: "delivered",
  bounced: "bounced",
  complained: "complained",
  delivery_delayed: "delayed",
  suppressed: "suppressed",
} as const;

/**
 * Null when the provider's list does not settle it. Only the tag decides: two mails to one person may say the same. And
 * only a list without a gap proves that a mail never reached the provider.
 */
export function decideReconciled(
  delivery: Pick<UnknownDelivery, "id">,
  mails: readonly SentMail[],
  whole: boolean,
): Reconciled | null {
  const mail = mails.find(({ deliveryId }) => deliveryId === delivery.id);
  if (mail) {
    const known = Object.entries(STATES).find(([event]) => event === mail.lastEvent);
    return { to: known?.[1] ?? "accepted", providerId: mail.id };
  }
  const gapless = whole && mails.every(({ deliveryId }) => deliveryId !== null);
  return gapless ? { to: "failed", reason: "never_reached_provider" } : null;
}
