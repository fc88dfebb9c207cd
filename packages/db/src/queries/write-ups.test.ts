import { contactScope, meetingScope, studentScope } from "@askaround/core/policy";
import type { Actor, MeetingId, PersonId, Role, Zone } from "@askaround/core/shared";
import { toInstant } from "@askaround/core/shared";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection, type Tx } from "../connect.ts";
import { seedDemo } from "../dev/index.ts";
import { enterOffice } from "../stores/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { getDebriefDraft, getToday, listDebriefEdits, listStudentMeetings } from "./index.ts";

const now = toInstant("2026-11-20T15:00:00Z");
const zone = "America/New_York" as Zone;

let db: TestDb;
let owner: Connection;
let web: Connection;
let officeId: Actor["officeId"];
/** A write-up that was changed, and one that was put off; each with its student. */
let edited: { meetingId: MeetingId; student: Actor; before: string };
let begun: { meetingId: MeetingId; student: Actor; takeaway: string };

const actor = (personId: PersonId, role: Role = "student"): Actor => ({
  officeId,
  personId,
  membershipId: personId as never,
  role,
  zone,
  via: "app",
});

beforeAll(async () => {
  db = await createTestDb();
  ({ officeId } = await seedDemo(db.ownerUrl, { now }));
  owner = connect(db.ownerUrl, { max: 2 });
  web = connect(db.urlFor("askaround_web"), { max: 2 });
  const [edit] = await owner.sql<{ meeting: MeetingId; student: PersonId; before: string }[]>`
    select e.meeting_id as meeting, m.student_id as student, e.changes #>> '{0,from}' as before from debrief_edits e
    join meetings m on m.office_id = e.office_id and m.id = e.meeting_id
    where e.office_id = ${officeId} order by 1 limit 1`;
  const [draft] = await owner.sql<{ meeting: MeetingId; student: PersonId; takeaway: string }[]>`
    select meeting_id as meeting, student_id as student, content #>> '{takeaways,0}' as takeaway from debrief_drafts
    where office_id = ${officeId} and student_id <> ${edit?.student ?? null} order by 1 limit 1`;
  if (!edit || !draft) throw new Error("The term shows neither.");
  edited = { meetingId: edit.meeting, student: actor(edit.student), before: edit.before };
  begun = { meetingId: draft.meeting, student: actor(draft.student), takeaway: draft.takeaway };
});
afterAll(async () => {
  await Promise.all([owner.close(), web.close()]);
  await db.drop();
});

function read<T>(query: (tx: Tx) => Promise<T>): Promise<T> {
  return web.db.transaction(async (tx) => {
    await enterOffice(tx, officeId);
    return query(tx);
  });
}

test("a write-up’s history is its student’s, with who changed what and when", async () => {
  const history = await read((tx) => listDebriefEdits(tx, meetingScope(edited.student), edited.meetingId));
  expect(history).toMatchObject([{ changes: [{ what: "learned", from: edited.before }] }]);
  expect(history?.[0]?.editedBy).toMatch(/\S/);
  expect(await read((tx) => listDebriefEdits(tx, meetingScope(begun.student), edited.meetingId))).toBeNull();
  const admin = actor(edited.student.personId, "admin");
  await expect(
    read((tx) => listDebriefEdits(tx, meetingScope(admin), edited.meetingId)),
  ).rejects.toMatchObject({
    code: "forbidden",
  });
});

test("what was put off is its student’s alone, and waits in the day list", async () => {
  const { meetingId, student } = begun;
  const found = await read((tx) => getDebriefDraft(tx, meetingScope(student), meetingId));
  expect(found?.draft).toMatchObject({ revision: 1, content: { takeaways: [begun.takeaway, "", ""] } });
  expect(await read((tx) => getDebriefDraft(tx, meetingScope(edited.student), meetingId))).toBeNull();
  expect(
    await read((tx) => getDebriefDraft(tx, meetingScope(edited.student), edited.meetingId)),
  ).toMatchObject({
    draft: null,
  });
  const today = await read((tx) => getToday(tx, contactScope(student), zone, now));
  expect(today.items.filter(({ kind }) => kind === "finish")).toMatchObject([{ meetingId }]);
});

test("of neither do staff read a word, and a note kept to oneself hides from now on", async () => {
  await owner.sql`update debriefs set note_level = 'only_me',
      takeaway_levels = array_fill('only_me'::note_level, array[cardinality(takeaways)])
    where office_id = ${officeId} and meeting_id = ${edited.meetingId}`;
  const [advised] = await owner.sql<{ advisor: PersonId }[]>`
    select a.person_id as advisor from enrolments e
    join cohort_advisors a on a.office_id = e.office_id and a.cohort_id = e.cohort_id
    where e.office_id = ${officeId} and e.student_id = ${edited.student.personId} and e.left_at is null limit 1`;
  if (!advised) throw new Error("Nobody looks after this student.");
  const readers = [actor(advised.advisor, "advisor"), actor(advised.advisor, "admin")];
  for (const reader of readers) {
    for (const { student } of [edited, begun]) {
      const params = { studentId: student.personId, page: 1 };
      const { rows } = await read((tx) => listStudentMeetings(tx, studentScope(reader), params, reader));
      expect(JSON.stringify(rows)).not.toContain(`["${begun.takeaway}","",""]`);
      const row = rows.find(({ id }) => id === edited.meetingId);
      if (row) expect(row.debrief).toMatchObject({ content: null });
    }
  }
});

test("a takeaway that others may read is all they read of a write-up kept to oneself", async () => {
  const [advised] = await owner.sql<{ advisor: PersonId }[]>`
    select a.person_id as advisor from enrolments e
    join cohort_advisors a on a.office_id = e.office_id and a.cohort_id = e.cohort_id
    where e.office_id = ${officeId} and e.student_id = ${edited.student.personId} and e.left_at is null limit 1`;
  await owner.sql`update debriefs set note_level = 'only_me', takeaways = '{Mine,Ours}',
      takeaway_levels = '{only_me,my_advisor}', learned = 'Mine too'
    where office_id = ${officeId} and meeting_id = ${edited.meetingId}`;
  const reader = actor(advised?.advisor ?? ("" as PersonId), "advisor");
  const params = { studentId: edited.student.personId, page: 1 };
  const { rows } = await read((tx) => listStudentMeetings(tx, studentScope(reader), params, reader));
  const row = rows.find(({ id }) => id === edited.meetingId);
  expect(row?.debrief?.content).toMatchObject({ takeaways: ["Ours"], learned: null, interestAfter: null });
});
