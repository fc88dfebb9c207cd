import type { Actor, MembershipId, OfficeId, PersonId, ThankYouId, Zone } from "@askaround/core/shared";
import { markThankYouSent } from "@askaround/core/thanks";
import { connect } from "@askaround/db";
import { postgresDeps } from "@askaround/db/stores";
import { startPeer } from "../testing/peer.ts";
import { startWorkerProcess, until } from "../testing/worker-process.ts";
import { addOwedNotes, createWorld, newId, type World } from "../testing/world.ts";
import { judge } from "./judge.ts";
import { type FaultReport, unless } from "./report.ts";
import { workerEnv } from "./settings.ts";

interface Contest {
  readonly cancelled: number;
  readonly claimedWhenCancelled: number;
  readonly sent: number;
  readonly both: number;
  /** Acknowledged, and yet something else in the end. */
  readonly undone: number;
  readonly twice: number;
  readonly undecided: number;
}

/** A worker can be a step ahead of every cancel of a contest; it is not in this many. */
const MOST_CONTESTS = 8;

/**
 * F7: students say "I sent it" through the product's own use case while a worker is about to remind them, until
 * `wanted` reminders were acknowledged as cancelled, some of them while a worker held them. None of those may have been
 * mailed.
 */
export async function cancelAgainstSend(wanted: number): Promise<FaultReport> {
  const total = {
    cancelled: 0,
    claimedWhenCancelled: 0,
    sent: 0,
    both: 0,
    undone: 0,
    twice: 0,
    undecided: 0,
  };
  let rows = 0;
  const isShown = (contests: number) => total.claimedWhenCancelled > 0 || contests >= MOST_CONTESTS;
  for (let contests = 0; total.cancelled < wanted || !isShown(contests); contests += 1) {
    // The peer refuses after 4,999 calls in an hour, so each contest has a fresh one.
    const size = Math.min(1_000, Math.max(100, wanted));
    const contest = await holdContest(size);
    rows += size;
    for (const name of Object.keys(total) as (keyof Contest)[]) total[name] += contest[name];
  }
  return {
    id: "F7",
    title: "cancel against send",
    counts: {
      rows,
      "acknowledged cancels": total.cancelled,
      "of them in a worker's hands": total.claimedWhenCancelled,
      sent: total.sent,
      "cancelled and mailed": total.both,
      twice: total.twice,
    },
    broken: unless(
      [total.both === 0, `${total.both} were cancelled and mailed`],
      [total.undone === 0, `${total.undone} did not stay cancelled`],
      [total.twice === 0, `${total.twice} reached twice`],
      [total.undecided === 0, `${total.undecided} undecided`],
      [total.sent > 0, "the worker sent nothing, so nothing was contested"],
      [total.claimedWhenCancelled > 0, "no cancel met a worker, so nothing was contested"],
    ),
  };
}

async function holdContest(size: number): Promise<Contest> {
  const [world, peer] = await Promise.all([createWorld(), startPeer()]);
  await addOwedNotes(world, size);
  // A few calls a second: rows that wait for theirs are claimed and not yet frozen, which is where a cancel meets them.
  const slow = { WORKER_BATCH_SIZE: "8", MAIL_REQUESTS_PER_SECOND: "10" };
  const worker = startWorkerProcess({ ...workerEnv(world, peer), ...slow });
  try {
    if (!(await until(() => peer.requests.length > 0, 180_000))) throw new Error(worker.log());
    const { acknowledged, claimedWhenCancelled } = await cancelWhatIsNext(world);
    await worker.stop();
    const seen = await judge(world, peer);
    return {
      cancelled: acknowledged.size,
      claimedWhenCancelled,
      sent: seen.reached,
      both: [...acknowledged].filter((id) => seen.mailsOf.has(id)).length,
      undone: seen.rows.filter(({ id, state }) => acknowledged.has(id) && state !== "cancelled").length,
      twice: seen.twice,
      undecided: seen.undecided,
    };
  } finally {
    await worker.stop("SIGKILL");
    await Promise.all([peer.close(), world.close()]);
  }
}

interface Next {
  readonly id: string;
  readonly thank_you_id: ThankYouId;
  readonly student_id: PersonId;
  readonly claimed: boolean;
}

interface Cancelled {
  /** Rows that stood as cancelled right after the student's act: the student was told that no mail comes. */
  readonly acknowledged: ReadonlySet<string>;
  readonly claimedWhenCancelled: number;
}

/** Cancels every other reminder of those that a worker holds or would take next, until none is left undecided. */
async function cancelWhatIsNext(world: World): Promise<Cancelled> {
  const web = connect(world.db.urlFor("askaround_web"), { max: 8, name: "canceller" });
  const deps = postgresDeps({ db: web.db });
  const asked = new Set<string>();
  const acknowledged = new Set<string>();
  let claimedWhenCancelled = 0;

  const cancel = async ({ id, thank_you_id, student_id, claimed }: Next) => {
    asked.add(id);
    const input = { thankYouId: thank_you_id, sentBy: "email", sentAt: null } as const;
    await markThankYouSent(deps, studentActor(world, student_id), input);
    const [row] = await world.owner.sql<{ state: string }[]>`select state from deliveries where id = ${id}`;
    if (row?.state !== "cancelled") return;
    acknowledged.add(id);
    if (claimed) claimedWhenCancelled += 1;
  };

  try {
    for (;;) {
      const next = await world.owner.sql<
        Next[]
      >`select id, subject_id as thank_you_id, recipient_id as student_id,
        state = 'claimed' as claimed from deliveries where state in ('planned', 'claimed', 'sending')
        order by lease_token is null, next_attempt_at, id limit 16`;
      if (next.length === 0) return { acknowledged, claimedWhenCancelled };
      const chosen = next.filter(({ id }, index) => index % 2 === 0 && !asked.has(id));
      await Promise.all(chosen.map(cancel));
      // All chosen were asked before: give the worker a moment.
      if (chosen.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  } finally {
    await web.close();
  }
}

function studentActor(world: World, personId: PersonId): Actor {
  return {
    officeId: world.officeId as OfficeId,
    personId,
    membershipId: newId() as MembershipId,
    role: "student",
    zone: "Europe/Berlin" as Zone,
    via: "app",
  };
}
