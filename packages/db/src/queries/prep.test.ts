import { contactScope, meetingScope, studentScope } from "@askaround/core/policy";
import { placeQuestion, savePrepPart, SavePrepPart, setFavourite } from "@askaround/core/prep";
import type { Actor, Instant, MeetingId, OfficeId, PersonId, Role, Zone } from "@askaround/core/shared";
import { addDays, toInstant } from "@askaround/core/shared";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, type Connection, type Tx } from "../connect.ts";
import { seedDemo } from "../dev/index.ts";
import { enterOffice, newUuid, postgresDeps } from "../stores/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { getOwnMeeting, getOwnQuestions, getPrep, getToday, listStudentMeetings } from "./index.ts";

const now: Instant = toInstant("2026-11-20T15:00:00Z");
const zone = "America/New_York" as Zone;

let db: TestDb;
let owner: Connection;
let web: Connection;
let officeId: OfficeId;
/** A student with two meetings ahead and nothing written, and somebody else's meeting. */
let ada: Actor;
let meetingId: MeetingId;
let otherMeetingId: MeetingId;
let foreignId: MeetingId;

beforeAll(async () => {
  db = await createTestDb();
  ({ officeId } = await seedDemo(db.ownerUrl, { now }));
  owner = connect(db.ownerUrl, { max: 2 });
  web = connect(db.urlFor("askaround_web"), { max: 2 });
  const rows = await owner.sql<{ id: MeetingId; studentId: PersonId }[]>`
    select m.id, m.student_id as "studentId" from meetings m where m.office_id = ${officeId} and not exists (
      select 1 from preps p where p.office_id = m.office_id and p.meeting_id = m.id)
    order by count(*) over (partition by m.student_id) desc, m.student_id, m.id`;
  const [first, second] = rows;
  const foreign = rows.find(({ studentId }) => studentId !== first?.studentId);
  if (!first || !second || !foreign) throw new Error("The term has too few meetings.");
  [meetingId, otherMeetingId, foreignId] = [first.id, second.id, foreign.id];
  ada = actor(first.studentId, "student");
  const soon = addDays(now, 2, zone);
  await owner.sql`update meetings set status = 'scheduled', closed_by = null, actual_start_at = null,
    actual_end_at = null, starts_at = ${soon}, agreed_minutes = 30, format = 'video', place = null where id = ${meetingId}`;
});
afterAll(async () => {
  await Promise.all([owner.close(), web.close()]);
  await db.drop();
});

function actor(personId: PersonId, role: Role): Actor {
  return { officeId, personId, membershipId: personId as never, role, zone, via: "app" };
}
function read<T>(query: (tx: Tx) => Promise<T>): Promise<T> {
  return web.db.transaction(async (tx) => {
    await enterOffice(tx, officeId);
    return query(tx);
  });
}
const deps = () => postgresDeps({ db: web.db, now: () => now });
const save = (part: object, revision = 0, of = meetingId) =>
  savePrepPart(deps(), ada, SavePrepPart.parse({ meetingId: of, revision, part }));
const prepOf = (who: Actor, of = meetingId) =>
  read((tx) => getPrep(tx, meetingScope(who), { meetingId: of }));
const aQuestion = (text: string, phase = "work") => ({
  kind: "question",
  id: newUuid(),
  phase,
  text,
  bankId: null,
  kept: [],
});

describe("a preparation", () => {
  test("is there before anything was written, with all that is still open", async () => {
    const prep = await prepOf(ada);
    expect(prep).toMatchObject({
      prepared: false,
      plan: { revision: 0, goals: null },
      questions: [],
      points: [],
    });
    expect(prep?.steps.every(({ missing }) => missing.length > 0)).toBe(true);
    expect(prep?.people.length).toBeGreaterThan(0);
    expect(prep?.budget).toMatchObject({ chosen: 0, easy: 6, most: 7, state: "room" });
    expect([prep?.meeting.arriveAt, prep?.meeting.endsAt]).toEqual([
      "2026-11-22T14:50:00.000Z",
      "2026-11-22T15:30:00.000Z",
    ]);
  });

  test("is nobody else’s, and staff read the student’s record instead", async () => {
    expect(await prepOf(ada, foreignId)).toBeNull();
    expect(await read((tx) => getOwnQuestions(tx, meetingScope(ada), foreignId))).toBeNull();
    await expect(prepOf(actor(ada.personId, "advisor"))).rejects.toMatchObject({ code: "forbidden" });
  });

  test("holds what was saved, in its order and without what was removed, and advises on it", async () => {
    const contactId = (await prepOf(ada))?.people[0]?.contactId;
    await save({ kind: "research", contactId, linkedin: null, read: "Knows maps" });
    await save({ kind: "point", id: newUuid(), contactId: null, text: "Both row", source: "web" });
    const [asked, first, gone] = [
      aQuestion("Do you like it?"),
      aQuestion("What is hard?"),
      aQuestion("Gone?"),
    ];
    for (const question of [asked, first, gone]) await save(question);
    await save({ ...gone, removed: true }, 1);
    const place = {
      meetingId,
      questionId: first.id as never,
      phase: "work",
      beforeId: asked.id as never,
    } as const;
    await placeQuestion(deps(), ada, place);
    const kept = [{ questionId: asked.id, code: "yes_no", text: asked.text, why: "He likes to tell" }];
    await save({ ...asked, kept }, 1);
    const prep = await prepOf(ada);
    expect(prep?.questions.map(({ text }) => text)).toEqual(["What is hard?", "Do you like it?"]);
    expect(prep?.advice.find(({ code }) => code === "yes_no")).toMatchObject({
      questionId: asked.id,
      keptBecause: "He likes to tell",
    });
    expect(prep?.plan).toMatchObject({ revision: 0, touchedAt: now });
    const done = prep?.steps.filter(({ missing }) => missing.length === 0).map(({ step }) => step);
    expect(done).toEqual(["research", "common"]);
  });

  test("shows in the meeting, and in the day while the meeting is near", async () => {
    const meeting = await read((tx) => getOwnMeeting(tx, meetingScope(ada), meetingId, now));
    expect(meeting).toMatchObject({ stage: "booked", prep: { begun: true, prepared: false } });
    const today = await read((tx) => getToday(tx, contactScope(ada), zone, now));
    const ask = today.items.find((item) => item.kind === "prepare" && item.meetingId === meetingId);
    expect(ask).toMatchObject({ toPrepare: ["goals", "questions", "logistics"] });
    const early = await read((tx) => getToday(tx, contactScope(ada), zone, addDays(now, -2, zone)));
    expect(early.items.filter((item) => item.kind === "prepare" && item.meetingId === meetingId)).toEqual([]);
  });
});

test("staff see that it is prepared, and what is in it as far as its level goes", async () => {
  const admin = actor(newUuid<PersonId>(), "admin");
  const shared = async () => {
    const params = { studentId: ada.personId, page: 1 };
    const { rows } = await read((tx) => listStudentMeetings(tx, studentScope(admin), params, admin));
    return rows.find(({ id }) => id === meetingId)?.prep;
  };
  expect(await shared(), "for the advisor only").toEqual({ prepared: false, content: null });
  const { plan } = (await prepOf(ada)) ?? {};
  const {
    goals: _,
    revision,
    meetingId: _m,
    studentId: _s,
    touchedAt: _t,
    ...rest
  } = plan as Record<string, unknown>;
  const shareable = { kind: "plan", ...rest, goals: "See it", noteLevel: "office" };
  expect(await save(shareable, revision as number)).toMatchObject({ saved: true });
  expect(await shared()).toEqual({
    prepared: false,
    content: {
      goals: "See it",
      questions: [
        { text: "What is hard?", keptBecause: [] },
        { text: "Do you like it?", keptBecause: ["He likes to tell"] },
      ],
    },
  });
});

test("one’s own questions come back for another meeting, once each, favourites of the bank beside them", async () => {
  await save(aQuestion("What is hard?"), 0, otherMeetingId);
  await save(aQuestion("Only there?", "advice"), 0, otherMeetingId);
  await setFavourite(deps(), ada, { bankId: "work-1", favourite: true });
  const own = await read((tx) => getOwnQuestions(tx, meetingScope(ada), meetingId));
  expect(own?.favourites).toEqual(["work-1"]);
  expect(own?.own).toContainEqual({ text: "Only there?", phase: "advice" });
  expect(own?.own.filter(({ text }) => text === "Do you like it?")).toEqual([]);
  expect(own?.own.filter(({ text }) => text === "What is hard?")).toHaveLength(1);
});

test("two saves of one part at once are one save and one answer with what stands there", async () => {
  const question = aQuestion("At once?");
  await save(question);
  const both = await Promise.all([
    save({ ...question, text: "One?" }, 1),
    save({ ...question, text: "Two?" }, 1),
  ]);
  expect(both.filter(({ saved }) => saved)).toHaveLength(1);
});
