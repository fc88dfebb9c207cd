import { addHours } from "@askaround/core/shared";
import { connect } from "@askaround/db";
import { applyNextWebhook } from "@askaround/db/queues";
import { receiveWebhook } from "@askaround/db/webhooks";
import {
  addOwedNotes,
  addStep,
  createWorld,
  type OwedNote,
  wallClock,
  type World,
} from "../testing/world.ts";
import { type FaultReport, unless } from "./report.ts";
import { type Said, shuffled, signed } from "./signed-webhook.ts";

const SECRETS = [
  "whsec_dGhlIHNlY3JldCBvbiBpdHMgd2F5IG91dA==",
  "whsec_dGhlIHNlY3JldCBvbiBpdHMgd2F5IGluLi4=",
] as const;
const FORGER = "whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldCBhbHRvZ2V0aGVy";
const TIMES = 3;
const WORKERS = 3;

/** What may befall a mail, by the names the provider uses, and where that must end. Known to the oracle only. */
const FATES = [
  { says: ["email.sent"], ends: "accepted", suppresses: false },
  { says: ["email.sent", "email.delivery_delayed"], ends: "delayed", suppresses: false },
  { says: ["email.sent", "email.delivered"], ends: "delivered", suppresses: false },
  { says: ["email.sent", "email.delivery_delayed", "email.delivered"], ends: "delivered", suppresses: false },
  { says: ["email.sent", "email.bounced/Permanent"], ends: "bounced", suppresses: true },
  {
    says: ["email.sent", "email.delivery_delayed", "email.bounced/Transient"],
    ends: "bounced",
    suppresses: false,
  },
  { says: ["email.sent", "email.delivered", "email.complained"], ends: "complained", suppresses: true },
  { says: ["email.failed"], ends: "failed", suppresses: false },
  { says: ["email.suppressed"], ends: "suppressed", suppresses: true },
  { says: ["email.delivered", "email.opened", "email.clicked"], ends: "delivered", suppresses: false },
] as const;

/**
 * F10: each event three times, all shuffled, one in a hundred forged, some played back after six minutes, applied by three
 * workers while they arrive. The mails end where an oracle says that only knows what befell each.
 */
export async function shuffleWebhooks(rows: number): Promise<FaultReport> {
  const world = await createWorld();
  try {
    const notes = await addOwedNotes(world, rows);
    await asSent(world, notes);
    for (const note of notes) await addStep(world, note, "firm", addHours(wallClock(), 12));
    const heard = await sayAll(world, notes);
    return await compare(world, notes, heard);
  } finally {
    await world.close();
  }
}

/** Some have their provider's id, some lost it on the way, some were given up on. */
async function asSent({ owner, officeId }: World, notes: readonly OwedNote[]): Promise<void> {
  await owner.sql`update deliveries set state = 'accepted', provider_id = 'mail-' || id where office_id = ${officeId}`;
  const third = (from: number) =>
    notes.filter((_, index) => index % 3 === from).map((note) => note.deliveryId);
  await owner.sql`update deliveries set state = 'unknown', provider_id = null where id in ${owner.sql(third(1))}`;
  await owner.sql`update deliveries set state = 'sending', provider_id = null, lease_token = gen_random_uuid(),
    lease_until = now() + interval '1 hour' where id in ${owner.sql(third(2))}`;
}

interface Heard {
  readonly stored: number;
  readonly genuine: number;
  readonly forged: number;
  readonly refused: number;
}

async function sayAll(world: World, notes: readonly OwedNote[]): Promise<Heard> {
  const genuine = notes.flatMap((note, index) => fateOf(index).says.map((what): Said => ({ note, what })));
  const once = genuine.map((said) => signed(said, { secret: SECRETS[Math.random() < 0.5 ? 0 : 1] }));
  const forged = notes
    .filter((_, index) => index % Math.max(1, Math.floor(100 / (TIMES * 2.2))) === 0)
    .map((note) => signed({ note, what: "email.complained" }, { secret: FORGER }));
  const replayed = notes
    .filter((_, index) => index % 20 === 0)
    .map((note) => signed({ note, what: "email.complained" }, { secret: SECRETS[0], minutesAgo: 6 }));
  const requests = shuffled([...Array.from({ length: TIMES }, () => once).flat(), ...forged, ...replayed]);

  const web = connect(world.db.ownerUrl, { role: "askaround_web", max: 4 });
  const worker = connect(world.db.ownerUrl, { role: "askaround_worker", max: WORKERS });
  let refused = 0;
  let arriving = true;
  const apply = async () => {
    for (;;) {
      const more = arriving;
      if ((await applyNextWebhook(worker.db, wallClock())) === null) {
        if (!more) return;
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    }
  };
  const receive = async (every: number, from: number) => {
    for (let index = from; index < requests.length; index += every) {
      const request = requests[index];
      if (!request) return;
      const received = await receiveWebhook(web.db, request, { secrets: SECRETS, now: wallClock() });
      if (received === "forged") refused += 1;
    }
  };
  try {
    const workers = Array.from({ length: WORKERS }, apply);
    await Promise.all([0, 1, 2, 3].map((from) => receive(4, from))).finally(() => {
      arriving = false;
    });
    await Promise.all(workers);
  } finally {
    await Promise.all([web.close(), worker.close()]);
  }
  const [row] = await world.owner.sql<{ count: number }[]>`select count(*)::int as count from webhook_events`;
  return {
    stored: row?.count ?? 0,
    genuine: genuine.length,
    forged: forged.length + replayed.length,
    refused,
  };
}

function fateOf(index: number): (typeof FATES)[number] {
  return FATES[index % FATES.length] ?? FATES[0];
}

async function compare(world: World, notes: readonly OwedNote[], heard: Heard): Promise<FaultReport> {
  const rows = await world.owner.sql<
    { id: string; subject_id: string; step: string; state: string; leased: boolean }[]
  >`
    select id, subject_id, step, state, lease_token is not null as leased from deliveries`;
  const suppressed = await world.owner.sql<{ delivery_id: string; count: number }[]>`
    select delivery_id, count(*)::int as count from suppressions group by delivery_id`;
  const [waiting] = await world.owner.sql<{ count: number }[]>`
    select count(*)::int as count from webhook_events where applied_at is null`;
  const stateOf = new Map(rows.map((row) => [`${row.subject_id} ${row.step}`, row]));
  const suppressionOf = new Map(suppressed.map((row) => [row.delivery_id, row.count]));
  const wrong = (holds: (note: OwedNote, fate: (typeof FATES)[number]) => boolean) =>
    notes.filter((note, index) => !holds(note, fateOf(index))).length;
  const wrongStates = wrong((note, fate) => stateOf.get(`${note.thankYouId} soft`)?.state === fate.ends);
  const wrongAddresses = wrong(
    (note, fate) => (suppressionOf.get(note.deliveryId) ?? 0) === (fate.suppresses ? 1 : 0),
  );
  const wrongPlans = wrong(
    (note, fate) =>
      stateOf.get(`${note.thankYouId} firm`)?.state === (fate.suppresses ? "skipped" : "planned"),
  );
  const leased = rows.filter((row) => row.leased).length;
  return {
    id: "F10",
    title: "webhooks three times, shuffled, forged and played back",
    counts: {
      rows: notes.length,
      events: heard.genuine,
      "calls forged": heard.forged,
      refused: heard.refused,
    },
    broken: unless(
      [wrongStates === 0, `${wrongStates} mails ended elsewhere than the oracle`],
      [wrongAddresses === 0, `${wrongAddresses} addresses suppressed wrongly or not`],
      [wrongPlans === 0, `${wrongPlans} planned mails kept or dropped wrongly`],
      [heard.refused === heard.forged, `${heard.refused} of ${heard.forged} forged calls refused`],
      [heard.stored === heard.genuine, `${heard.stored} events kept of ${heard.genuine}`],
      [waiting?.count === 0, `${waiting?.count} events not applied`],
      [leased === 0, `${leased} leases left`],
    ),
  };
}
