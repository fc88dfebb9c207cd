import type { Peer } from "../testing/peer.ts";
import { type DeliveryRow, deliveryRows, type World } from "../testing/world.ts";

const REACHED = new Set(["accepted", "delayed", "delivered", "bounced", "complained"]);
const FINAL = new Set([...REACHED, "suppressed", "failed", "unknown", "skipped", "cancelled", "superseded"]);

export interface Judgement {
  readonly rows: readonly DeliveryRow[];
  /** Rows that the peer has at least one mail for. */
  readonly reached: number;
  /** Rows that the peer has more than one mail for. */
  readonly twice: number;
  readonly mails: number;
  readonly requests: number;
  /** Rows that are not in a final state, or still hold a lease. */
  readonly undecided: number;
  /** Rows called accepted without exactly one mail, or the other way round. */
  readonly disagreeing: number;
  /** Accepted rows whose provider id is not the id of the peer's mail. */
  readonly foreignIds: number;
  readonly mailsOf: ReadonlyMap<string, readonly string[]>;
}

/** Compares the peer's own list of mails with the database. Knows nothing of how anything was sent. */
export async function judge(world: World, peer: Peer): Promise<Judgement> {
  const [rows, mails] = await Promise.all([deliveryRows(world), peer.sent()]);
  const mailsOf = new Map<string, string[]>();
  for (const mail of mails) {
    const id = mail.tags.find(({ name }) => name === "delivery")?.value ?? "untagged";
    mailsOf.set(id, [...(mailsOf.get(id) ?? []), mail.id]);
  }
  const count = (holds: (row: DeliveryRow, ids: readonly string[]) => boolean) =>
    rows.filter((row) => holds(row, mailsOf.get(row.id) ?? [])).length;
  return {
    rows,
    mailsOf,
    mails: mails.length,
    requests: peer.requests.length,
    reached: count((_, ids) => ids.length > 0),
    twice: count((_, ids) => ids.length > 1),
    undecided: count((row) => !FINAL.has(row.state) || row.lease_token !== null),
    disagreeing: count((row, ids) => REACHED.has(row.state) !== (ids.length === 1)),
    foreignIds: count((row, ids) => REACHED.has(row.state) && !ids.includes(row.provider_id ?? "")),
  };
}
