import { answerOutreach, type CareCode, markOutreachSent, saveOutreach } from "@askaround/core/outreach";
import { contactScope } from "@askaround/core/policy";
import { type Actor, type ContactId, type Instant, toInstant } from "@askaround/core/shared";
import { aMeeting, aWorld, knows } from "@askaround/core/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connect, type Connection } from "../connect.ts";
import { enterOffice, postgresDeps } from "../stores/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { getOutreach } from "./index.ts";

let db: TestDb;
let owner: Connection;
let web: Connection;
beforeAll(async () => {
  db = await createTestDb();
  owner = connect(db.ownerUrl, { max: 2 });
  web = connect(db.urlFor("askaround_web"), { max: 4 });
});
afterAll(async () => {
  await Promise.all([owner.close(), web.close()]);
  await db.drop();
});

/** Two students who know the same professional by the same address, in an office of their own. */
async function arrange() {
  const world = await aWorld(postgresDeps({ db: owner.db }));
  const { student: ada, otherStudent: ben } = world;
  const deps = postgresDeps({ db: owner.db });
  const theirs = { name: "Grace Hopper", email: "grace@harbor.test" };
  return {
    ...world,
    ada,
    ben,
    adas: (await knows(deps, ada, theirs)).id,
    bens: (await knows(deps, ben, theirs)).id,
  };
}
let world: Awaited<ReturnType<typeof arrange>>;
beforeEach(async () => {
  world = await arrange();
});

const deps = () => postgresDeps({ db: web.db });
const now = () => toInstant(new Date().toISOString());
const text = "Dear Grace, a secret of my own";
const save = (who: Actor, contactId: ContactId) =>
  saveOutreach(deps(), who, {
    contactId,
    step: "first",
    revision: 0,
    howKnown: "alumni",
    subject: null,
    text,
  });
const send = (who: Actor, contactId: ContactId) =>
  markOutreachSent(deps(), who, { contactId, step: "first", sentBy: "email", sentAt: null });

function look(who: Actor, contactId: ContactId, at: Instant = now()) {
  return web.db.transaction(async (tx) => {
    await enterOffice(tx, who.officeId);
    return getOutreach(tx, contactScope(who), contactId, at);
  });
}
const warned = async (who: Actor, contactId: ContactId): Promise<CareCode[] | undefined> =>
  (await look(who, contactId))?.warnings.map(({ code }) => code);

describe("two students and one professional", () => {
  test("who begin to write in the same moment: one is asked to wait, never both and never neither", async () => {
    for (let round = 0; round < 8; round += 1) {
      const { ada, ben, adas, bens } = await arrange();
      await Promise.all([save(ada, adas), save(ben, bens)]);
      const both = await Promise.all([warned(ada, adas), warned(ben, bens)]);
      expect(both.flat()).toEqual(["being_written_to"]);
    }
  });

  test("a message of the other’s counts from the moment it was sent, and its answer does not end the quiet", async () => {
    const { ada, ben, adas, bens } = world;
    expect(await warned(ben, bens)).toEqual([]);
    await save(ada, adas);
    expect(await warned(ben, bens)).toEqual(["being_written_to"]);
    await send(ada, adas);
    expect(await warned(ben, bens)).toEqual(["asked_lately"]);
    await answerOutreach(deps(), ada, { contactId: adas, step: "first", answer: "declined" });
    expect(await warned(ben, bens)).toEqual(["asked_lately"]);
    expect(await warned(ada, adas)).toEqual([]);
  });

  test("a talk that the other agreed without writing here counts too", async () => {
    const { ada, ben, adas, bens } = world;
    const meeting = aMeeting({ studentId: ada.personId, contactIds: [adas], bookedAt: now() });
    await postgresDeps({ db: owner.db }).transact(ada.officeId, ({ meetings }) => meetings.insert(meeting));
    expect(await warned(ben, bens)).toEqual(["asked_lately"]);
    expect(await warned(ada, adas)).toEqual([]);
  });

  test("nothing of the other’s is told: no name, no word, no id", async () => {
    const { ada, ben, adas, bens } = world;
    await save(ada, adas);
    await send(ada, adas);
    const told = JSON.stringify(await look(ben, bens));
    const [name] = await owner.sql<{ name: string }[]>`select name from people where id = ${ada.personId}`;
    for (const secret of [ada.personId, adas, name?.name ?? "?", "a secret of my own"]) {
      expect(told).not.toContain(secret);
    }
  });
});
