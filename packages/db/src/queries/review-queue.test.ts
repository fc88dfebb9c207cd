import { prepDeskScope } from "@askaround/core/policy";
import {
  type Actor,
  type Instant,
  type OfficeId,
  type PersonId,
  type PrepTaskId,
  toInstant,
} from "@askaround/core/shared";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "../connect.ts";
import { DEMO_LOGINS, seedDemo } from "../dev/index.ts";
import { enterOffice } from "../stores/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { listReviewQueue } from "./index.ts";
import { pageOfQueue, type QueuePlace } from "./review-queue.ts";

const WAITING = 5_000;
const now = toInstant("2026-11-20T15:00:00Z");
let db: TestDb;
let owner: Connection;
let web: Connection;
let advisor: Actor;

beforeAll(async () => {
  db = await createTestDb();
  const { officeId } = await seedDemo(db.ownerUrl, { now });
  owner = connect(db.ownerUrl, { max: 1 });
  web = connect(db.urlFor("askaround_web"), { max: 2 });
  const email = DEMO_LOGINS.find(({ role }) => role === "advisor")?.email ?? "";
  const [person] = await owner.sql<
    { id: PersonId }[]
  >`select id from people where email = ${email} and office_id = ${officeId}`;
  advisor = actorOf(officeId, person?.id);
  await fill(officeId, advisor.personId);
});
afterAll(async () => {
  await Promise.all([owner.close(), web.close()]);
  await db.drop();
});

function actorOf(officeId: OfficeId, personId: PersonId | undefined): Actor {
  if (!personId) throw new Error("The demo has an advisor.");
  return {
    officeId,
    personId,
    membershipId: personId as never,
    role: "advisor",
    zone: "America/New_York" as never,
    via: "app",
  };
}

/** Thousands of preparations that wait for one advisor, as copies of one that was handed in. */
async function fill(officeId: OfficeId, advisorId: PersonId): Promise<void> {
  const [task] = await owner.sql<{ id: string; assignment_id: string }[]>`
    select t.id, t.assignment_id from prep_tasks t
    join enrolments e on e.office_id = t.office_id and e.student_id = t.student_id and e.left_at is null
    join cohort_advisors a on a.office_id = e.office_id and a.cohort_id = e.cohort_id and a.person_id = ${advisorId}
    where t.office_id = ${officeId} and t.queue_at is not null limit 1`;
  if (!task) throw new Error("The demo has something to review.");
  await owner.sql`
    with made as (select n, gen_random_uuid() as assignment, gen_random_uuid() as task from generate_series(1, ${WAITING}) n),
    given as (insert into prep_assignments
      select (jsonb_populate_record(a, jsonb_build_object('id', made.assignment))).* from made, prep_assignments a
      where a.id = ${task.assignment_id} returning 1),
    owed as (insert into prep_tasks (office_id, id, assignment_id, template_id, version, student_id, meeting_id, meeting_at, once, state,
        due_on, due_at, rounds, submitted_at, queue_at, findings, created_at, revision)
      select office_id, made.task, made.assignment, template_id, version, student_id, meeting_id, meeting_at, once, state,
        due_on, due_at, rounds, submitted_at, queue_at + made.n * interval '1 second', findings, created_at, revision
      from made, prep_tasks where id = ${task.id} returning 1)
    insert into prep_submissions
      select (jsonb_populate_record(s, jsonb_build_object('id', gen_random_uuid(), 'task_id', made.task))).*
      from made, prep_submissions s where s.task_id = ${task.id}`;
  await owner.sql`analyze`;
}

const read = <Result>(ask: (tx: Parameters<typeof listReviewQueue>[0]) => Promise<Result>) =>
  web.db.transaction(async (tx) => {
    await enterOffice(tx, advisor.officeId);
    return ask(tx);
  });

test("a queue of thousands is read a page at a time, each once and in order", async () => {
  const seen: { at: Instant | null; taskId: PrepTaskId }[] = [];
  let after: QueuePlace | null = null;
  for (let page = 0; page < 4; page += 1) {
    const { rows, total, next } = await read((tx) =>
      listReviewQueue(tx, prepDeskScope(advisor), { after }, advisor, now),
    );
    expect(total).toBeGreaterThanOrEqual(WAITING);
    expect(rows).toHaveLength(50);
    seen.push(...rows.map(({ queueAt, taskId }) => ({ at: queueAt, taskId })));
    after = next;
  }
  expect(new Set(seen.map(({ taskId }) => taskId)).size).toBe(200);
  const moments = seen.map(({ at }) => at ?? "");
  expect(moments).toEqual(moments.toSorted());
});

test("a page touches little of the queue, also in its middle", async () => {
  const [far] = await owner.sql<{ at: string; id: PrepTaskId }[]>`
    select queue_at as at, id from prep_tasks where queue_at is not null order by queue_at, id offset ${WAITING / 2} limit 1`;
  const place = { queueAt: toInstant(new Date(far?.at ?? 0).toISOString()), taskId: far?.id as PrepTaskId };
  for (const after of [null, place]) {
    const plan = await read(async (tx) => {
      const { sql: text, params } = pageOfQueue(tx, prepDeskScope(advisor), after).toSQL();
      const [found] = await owner.sql.unsafe(
        `explain (analyze, buffers, format json) ${text}`,
        params as never[],
      );
      const [root] = (found?.["QUERY PLAN"] ?? []) as { readonly Plan: Plan }[];
      if (!root) throw new Error("There is a plan.");
      return root.Plan;
    });
    const nodes = all(plan);
    expect(nodes.some((node) => node["Index Name"] === "prep_tasks_queue")).toBe(true);
    const tasks = nodes.filter((node) => node["Relation Name"] === "prep_tasks");
    const rows = tasks.reduce((sum, node) => sum + node["Actual Rows"] * node["Actual Loops"], 0);
    expect(rows).toBeLessThan(WAITING / 10);
  }
});

interface Plan {
  readonly "Index Name"?: string;
  readonly "Relation Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly Plans?: readonly Plan[];
}
const all = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(all)];
