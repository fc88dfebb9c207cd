import type { Instant } from "@askaround/core/shared";
import type { Db, Tx } from "../../../connect.ts";
import type { Claimed } from "../claim.ts";
import { type AlsoDue, readAlsoDue } from "./also-due.ts";
import { readLaterSteps } from "./later-steps.ts";
import { NO_OTHERS, type OtherMails, readOthers } from "./others.ts";
import { type MailSubject, readSubjects } from "./subjects.ts";
import { readWho, type Who } from "./who.ts";

/** Everything that decides whether a mail is still wanted and what it says. Plain values, so two can be compared. */
export interface DeliveryFacts {
  readonly office: Who["office"];
  readonly recipient: Who["recipient"];
  readonly optedOut: boolean;
  /** Mail to the recipient's address came back for good or was complained of, and no admin has lifted that since. */
  readonly suppressed: boolean;
  readonly subject: MailSubject;
  /** When the later steps of the same duty are due, of those that have not been dropped. */
  readonly laterSteps: readonly Instant[];
  /** The person's other mails of the kinds of which only so many go in a day. */
  readonly others: OtherMails;
  /** Other duties that a mail about a duty could tell of as well. */
  readonly alsoDue: readonly AlsoDue[];
}

/**
 * One for each row, in their order; null when the recipient or the office no longer exists. A few statements, however
 * many rows.
 */
export async function readFacts(
  db: Db | Tx,
  rows: readonly Claimed[],
): Promise<readonly (DeliveryFacts | null)[]> {
  if (rows.length === 0) return [];
  const [who, later, others, also] = await Promise.all([
    readWho(db, rows),
    readLaterSteps(db, rows),
    readOthers(db, rows),
    readAlsoDue(db, rows),
  ]);
  const subjects = await readSubjects(db, rows, who);
  return rows.map((_, place) => {
    const person = who[place];
    if (!person) return null;
    const { office, recipient, optedOut, suppressed } = person;
    const subject = subjects.get(place) ?? { kind: "gone" as const };
    return {
      office,
      recipient,
      optedOut,
      suppressed,
      subject,
      laterSteps: later[place] ?? [],
      others: others[place] ?? NO_OTHERS,
      alsoDue: also[place] ?? [],
    };
  });
}

export async function readFactsOf(db: Db | Tx, row: Claimed): Promise<DeliveryFacts | null> {
  const [facts] = await readFacts(db, [row]);
  return facts ?? null;
}

/** Whether nothing has changed between two readings. */
export function sameFacts(one: DeliveryFacts | null, other: DeliveryFacts | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
