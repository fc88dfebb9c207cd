import { newUuid } from "../stores/index.ts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "../connect.ts";
import { seedDemo } from "../dev/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { type Claimed, readFactsOf } from "./index.ts";
import { toInstant } from "@askaround/core/shared";

let db: TestDb;
let owner: Connection;
let worker: Connection;

beforeAll(async () => {
  db = await createTestDb();
  await seedDemo(db.ownerUrl, { now: toInstant("2026-11-20T15:00:00Z") });
  owner = connect(db.ownerUrl, { max: 1 });
  worker = connect(db.urlFor("askaround_worker"), { max: 1 });
});
afterAll(async () => {
  await Promise.all([owner.close(), worker.close()]);
  await db.drop();
});

test("mail about a preparation quotes the first word about its latest round, and none of an earlier one", async () => {
  const [task] = await owner.sql<
    { office_id: string; id: string; student_id: string; submission: string; at: string; by: string }[]
  >`
    select t.office_id, t.id, t.student_id, s.id as submission, t.submitted_at as at, s.decided_by as by
    from prep_tasks t join prep_submissions s on s.office_id = t.office_id and s.task_id = t.id
    where t.submitted_at is not null and s.decided_by is not null limit 1`;
  if (!task) throw new Error("The demo has nothing that was reviewed.");
  await owner.sql`delete from prep_comments where task_id = ${task.id}`;
  const say = (text: string, hours: number) => owner.sql`
    insert into prep_comments (office_id, id, task_id, submission_id, student_id, part, author_id, text, written_at)
    values (${task.office_id}, ${newUuid()}, ${task.id}, ${task.submission}, ${task.student_id}, 'all', ${task.by}, ${text},
      ${task.at}::timestamptz + make_interval(hours => ${hours}))`;
  const quoted = async () => {
    const row = {
      kind: "prep_approved",
      officeId: task.office_id,
      subjectId: task.id,
      recipientId: task.student_id,
    };
    const facts = await readFactsOf(worker.db, row as unknown as Claimed);
    return facts?.subject && "comment" in facts.subject ? facts.subject.comment : undefined;
  };
  await say("Say more about her work.", -20);
  expect(await quoted()).toBeNull();
  await say("Well done.", 1);
  await say("One more thing.", 2);
  expect(await quoted()).toBe("Well done.");
});

test("mail that a preparation is due names what is missing now, as the student's page does", async () => {
  const [task] = await owner.sql<{ office_id: string; id: string; student_id: string; meeting_id: string }[]>`
    select t.office_id, t.id, t.student_id, t.meeting_id from prep_tasks t
    join preps p on p.office_id = t.office_id and p.meeting_id = t.meeting_id
    join prep_points x on x.office_id = t.office_id and x.meeting_id = t.meeting_id and not x.removed
    where t.meeting_id is not null limit 1`;
  if (!task) throw new Error("The demo has no task with a preparation.");
  await owner.sql`update prep_tasks set state = 'open', queue_at = null where id = ${task.id}`;
  const missing = async () => {
    const row = { kind: "prep_due_soon", officeId: task.office_id, subjectId: task.id };
    const facts = await readFactsOf(worker.db, {
      ...row,
      recipientId: task.student_id,
    } as unknown as Claimed);
    return facts?.subject.kind === "prep_due_soon" ? facts.subject.missing : undefined;
  };
  const asked = (need: string) => owner.sql`
    update prep_template_versions v set content = jsonb_set(v.content, '{sections,common,need}', ${JSON.stringify(need)}::text::jsonb)
    from prep_tasks t where t.id = ${task.id} and v.office_id = t.office_id and v.template_id = t.template_id and v.version = t.version`;
  await asked("required");
  expect(await missing()).not.toContain("common");
  await owner.sql`update prep_points set removed = true where meeting_id = ${task.meeting_id}`;
  expect(await missing()).toContain("common");
  await asked("welcome");
  expect(await missing()).not.toContain("common");
  await owner.sql`update prep_tasks set state = 'excused' where id = ${task.id}`;
  expect(await missing()).toEqual([]);
});
