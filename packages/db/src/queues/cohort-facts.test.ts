import {
  addCohort,
  addCohortAdvisor,
  archiveCohort,
  enrolStudent,
  withdrawStudent,
} from "@askaround/core/cohorts";
import { addHours, type CalendarDate, type CohortId, type PersonId } from "@askaround/core/shared";
import { aMember, anId, aWorld, t } from "@askaround/core/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "../connect.ts";
import { postgresDeps } from "../stores/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { type Claimed, readFactsOf } from "./index.ts";

let db: TestDb;
let owner: Connection;
let web: Connection;
let worker: Connection;
let clock = t("2026-11-03T15:00Z");

beforeAll(async () => {
  db = await createTestDb();
  owner = connect(db.ownerUrl, { max: 2 });
  web = connect(db.urlFor("askaround_web"), { max: 2 });
  worker = connect(db.urlFor("askaround_worker"), { max: 1 });
});
afterAll(async () => {
  await Promise.all([owner.close(), web.close(), worker.close()]);
  await db.drop();
});

async function arrange() {
  const { office, admin, advisor } = await aWorld(postgresDeps({ db: owner.db }));
  const student = await aMember(postgresDeps({ db: owner.db }), office, "student", { userId: anId() });
  const deps = postgresDeps({ db: web.db, now: () => clock });
  const add = async (name: string) => {
    const cohortId = anId<CohortId>();
    await addCohort(deps, admin, {
      requestId: cohortId,
      name,
      startsOn: "2026-09-01" as CalendarDate,
      endsOn: "2026-12-18" as CalendarDate,
      goalMeetings: 3,
      goalOn: "2026-12-01" as CalendarDate,
      leastMinutes: null,
      rules: [],
    });
    return cohortId;
  };
  const ref = (cohortId: CohortId) => ({ cohortId, personId: student.personId });
  const planned = async () => {
    return owner.sql<{ id: string; version: number }[]>`
      select id, version from deliveries where kind = 'cohort_joined' and recipient_id = ${student.personId}
      order by version`;
  };
  /** The cohorts that the latest of these mails would tell of now. */
  const told = async () => {
    const { id, version } = (await planned()).at(-1) ?? {};
    const row = { kind: "cohort_joined", officeId: office.id, id, version, subjectId: student.personId };
    const facts = await readFactsOf(worker.db, {
      ...row,
      recipientId: student.personId,
    } as unknown as Claimed);
    return facts?.subject.kind === "cohort_joined" ? facts.subject.cohorts : undefined;
  };
  const sent = async () => {
    await owner.sql`update deliveries set state = 'accepted', first_attempt_at = ${clock}
      where recipient_id = ${student.personId} and kind = 'cohort_joined' and state = 'planned'`;
  };
  return { deps, admin, advisor, add, ref, planned, told, sent };
}

test("one mail tells of every cohort of the hour, with who looks after it and the goal", async () => {
  const { deps, admin, advisor, add, ref, planned, told } = await arrange();
  const [law, art] = [await add("Law"), await add("Art")];
  await addCohortAdvisor(deps, admin, { cohortId: law, personId: advisor.personId });
  for (const cohortId of [law, art]) await enrolStudent(deps, admin, ref(cohortId));
  expect(await planned()).toHaveLength(1);
  expect(await told()).toMatchObject([
    { name: "Art", advisors: [], goalMeetings: 3, goalOn: "2026-12-01" },
    { name: "Law", advisors: ["Ruth Adler"] },
  ]);
});

test("nothing is told of a cohort that was left, archived, told of before or left for a moment only", async () => {
  const { deps, admin, add, ref, planned, told, sent } = await arrange();
  const [law, art, music] = [await add("Law"), await add("Art"), await add("Music")];
  for (const cohortId of [law, art, music]) await enrolStudent(deps, admin, ref(cohortId));
  await withdrawStudent(deps, admin, ref(law));
  await archiveCohort(deps, admin, { cohortId: art, archived: true });
  expect((await told())?.map(({ name }) => name)).toEqual(["Music"]);
  await sent();
  clock = addHours(clock, 3);
  await withdrawStudent(deps, admin, ref(music));
  await enrolStudent(deps, admin, ref(music));
  expect(await planned()).toHaveLength(2);
  expect(await told()).toEqual([]);
  clock = addHours(clock, 30);
  await enrolStudent(deps, admin, ref(law));
  expect((await told())?.map(({ name }) => name)).toEqual(["Law"]);
});

test("whoever never signed in has an invitation to the office, and no word about a cohort beside it", async () => {
  const { deps, admin, add } = await arrange();
  const cohortId = await add("Law");
  const personId = (await aMember(postgresDeps({ db: owner.db }), { id: admin.officeId }, "student"))
    .personId;
  await enrolStudent(deps, admin, { cohortId, personId });
  expect(
    await owner.sql`select 1 from deliveries where recipient_id = ${personId satisfies PersonId}`,
  ).toEqual([]);
});
