import {
  addTemplate,
  approveTasks,
  assignPrep,
  AssignPrep,
  excuseTasks,
  extendTasks,
  reopenTasks,
  reviewPrep,
  submitPrep,
  type TemplateContent,
  undoReview,
  withdrawAssignment,
} from "@askaround/core/assignments";
import {
  addCohort,
  addCohortAdvisor,
  AddCohort,
  answerEligibility,
  type Cohort,
  changeCohort,
  ELIGIBILITY_ASKS,
  ELIGIBILITY_RULES,
  enrolStudent,
  followRules,
  overrideEligibility,
  withdrawStudent,
} from "@askaround/core/cohorts";
import { addContact, AddContact, changeContact, ChangeContact } from "@askaround/core/contacts";
import {
  closeMeeting,
  recordDebrief,
  RecordDebrief,
  reopenMeeting,
  rescheduleMeeting,
  scheduleMeeting,
} from "@askaround/core/meetings";
import {
  type Actor,
  addHours,
  addMinutes,
  AppError,
  dateIn,
  type CohortId,
  type ContactId,
  type Deps,
  type Instant,
  type MeetingId,
  type PrepAssignmentId,
  type PrepQuestionId,
  type PrepTaskId,
  type PrepTemplateId,
  type ThankYouId,
  toInstant,
} from "@askaround/core/shared";
import { aMember, aWorld, berlin, day, newYork, type World } from "@askaround/core/testing";
import { changeOffice, changeSettings } from "@askaround/core/office";
import { savePrepPart } from "@askaround/core/prep";
import { markThankYouSent, unmarkThankYouSent, unwaiveThankYou, waiveThankYou } from "@askaround/core/thanks";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "../connect.ts";
import { type Random, randomFrom } from "../dev/seed/random.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { newUuid, postgresDeps } from "./deps.ts";
import { rebuildProgress } from "./rebuild-progress.ts";

const LANES = 6;
const STEPS = 80;
const start = toInstant("2026-11-16T15:00Z");
const templateId = newUuid<PrepTemplateId>();
const section = (need: "no" | "welcome" | "required") => ({ need, guidance: null });
const LIGHT: TemplateContent = {
  lede: null,
  sections: {
    research: section("no"),
    common: section("no"),
    questions: section("required"),
    logistics: section("no"),
    reflection: section("no"),
  },
  questionsLeast: 1,
  questionsMost: 3,
  rubric: [],
  comments: [],
};

let home: TestDb;
let owner: Connection;
let web: Connection;
let world: World;
let students: Actor[];
let cohorts: CohortId[];
let clock: Instant = start;
let deps: Deps;

beforeAll(async () => {
  home = await createTestDb();
  owner = connect(home.ownerUrl, { max: 4 });
  web = connect(home.urlFor("askaround_web"), { max: LANES });
  const ownerDeps = postgresDeps({ db: owner.db, now: () => clock });
  deps = postgresDeps({ db: web.db, now: () => clock });
  world = await aWorld(ownerDeps);
  students = [world.student, world.otherStudent, await aMember(ownerDeps, world.office, "student")];
  cohorts = await Promise.all([2, 4].map(openCohort));
  await addTemplate(ownerDeps, world.advisor, { requestId: templateId, name: "Light", content: LIGHT });
});
afterAll(async () => {
  await Promise.all([owner.close(), web.close()]);
  await home.drop();
});

async function openCohort(goalMeetings: number): Promise<CohortId> {
  const requestId = newUuid<CohortId>();
  const term = { startsOn: "2026-09-01", endsOn: "2026-12-18", goalOn: "2026-12-01" };
  await addCohort(deps, world.admin, AddCohort.parse({ requestId, name: "Autumn", ...term, goalMeetings }));
  await addCohortAdvisor(deps, world.admin, { cohortId: requestId, personId: world.advisor.personId });
  return requestId;
}

const theOffice = () => deps.transact(world.office.id, ({ office }) => office.get());

type Act = (random: Random, student: Actor) => Promise<unknown>;

/** Some row of this student, or of the office's when it has no student; nothing when there is none. */
async function someRow<Row extends object>(
  random: Random,
  query: PromiseLike<readonly Row[]>,
): Promise<Row | null> {
  const rows = await query;
  return rows.length > 0 ? random.pick(rows) : null;
}

const someContact = (random: Random, { personId }: Actor) =>
  someRow(
    random,
    owner.sql<{ id: ContactId; revision: number }[]>`
      select id, revision from contacts where student_id = ${personId}`,
  );
const someMeeting = (random: Random, { personId }: Actor) =>
  someRow(
    random,
    owner.sql<{ id: MeetingId; revision: number; starts: string }[]>`
      select id, revision, to_json(starts_at) #>> '{}' as starts from meetings where student_id = ${personId}`,
  );
const someThankYou = (random: Random, { personId }: Actor) =>
  someRow(random, owner.sql<{ id: ThankYouId }[]>`select id from thank_yous where student_id = ${personId}`);

/** Some task that waits for this, so that most acts on one do something. */
const someTask = (random: Random, { personId }: Actor, states: readonly string[]) =>
  someRow(
    random,
    owner.sql<{ id: PrepTaskId; rounds: number; meeting_id: MeetingId | null }[]>`
      select id, rounds, meeting_id from prep_tasks
      where student_id = ${personId} and state::text = any(${[...states]})`,
  );
const someAssignment = (random: Random) =>
  someRow(random, owner.sql<{ id: PrepAssignmentId }[]>`select id from prep_assignments`);

const meet = async (random: Random, student: Actor, startsAt: Instant) => {
  const contact = await someContact(random, student);
  const [studentZone, professionalZone] = [newYork, newYork];
  const times = {
    startsAt,
    agreedMinutes: 30,
    studentZone,
    professionalZone,
    format: "phone",
    place: null,
  } as const;
  return (
    contact && scheduleMeeting(deps, student, { requestId: newUuid(), contactIds: [contact.id], ...times })
  );
};

const ACTS: Readonly<Record<string, Act>> = {
  addContact: (_, student) =>
    addContact(deps, student, AddContact.parse({ requestId: newUuid(), name: "Ines Faria" })),
  schedule: (random, student) => meet(random, student, addHours(clock, random.between(30, 300))),
  log: (random, student) => meet(random, student, addHours(clock, -random.between(3, 900))),
  move: async (random, student) => {
    const meeting = await someMeeting(random, student);
    const zones = { studentZone: newYork, professionalZone: newYork };
    const times = { startsAt: addHours(clock, random.between(30, 300)), agreedMinutes: 45, ...zones };
    const asRead = meeting && { meetingId: meeting.id, revision: meeting.revision };
    return asRead && rescheduleMeeting(deps, student, { ...asRead, ...times, format: "video", place: null });
  },
  close: async (random, student) => {
    const meeting = await someMeeting(random, student);
    const outcome = random.pick(["cancelled", "no_show"] as const);
    const asRead = meeting && { meetingId: meeting.id, revision: meeting.revision };
    return asRead && closeMeeting(deps, student, { ...asRead, outcome, by: "student" });
  },
  reopen: async (random, student) => {
    const meeting = await someMeeting(random, student);
    return meeting && reopenMeeting(deps, student, { meetingId: meeting.id, revision: meeting.revision });
  },
  writeUp: async (random, student) => {
    const meeting = await someMeeting(random, student);
    if (!meeting) return null;
    const actualStartAt = toInstant(meeting.starts);
    const real = { actualStartAt, actualEndAt: addMinutes(actualStartAt, random.between(15, 90)) };
    const asRead = { meetingId: meeting.id, revision: meeting.revision };
    return recordDebrief(deps, student, RecordDebrief.parse({ ...asRead, ...real, noOneSuggested: true }));
  },
  thank: async (random, student) => {
    const note = await someThankYou(random, student);
    return note && markThankYouSent(deps, student, { thankYouId: note.id, sentBy: "email", sentAt: null });
  },
  ...Object.fromEntries(
    Object.entries({ unmarkThankYouSent, waiveThankYou, unwaiveThankYou }).map(
      ([name, change]): [string, Act] => [
        name,
        async (random, student) => {
          const note = await someThankYou(random, student);
          return note && change(deps, student, { thankYouId: note.id });
        },
      ],
    ),
  ),
  assign: (random, { personId }) => {
    const each = random.chance(0.7);
    const dueOn = dateIn(addHours(clock, 24 * random.between(1, 12)), newYork);
    const given = AssignPrep.parse({
      requestId: newUuid(),
      templateId,
      whom: random.chance(0.5)
        ? { to: "cohort", cohortId: random.pick(cohorts) }
        : { to: "students", studentIds: [personId] },
      each,
      when: random.chance(0.5) ? { by: "meeting", daysBefore: random.between(0, 4) } : { by: "day", dueOn },
    });
    return assignPrep(deps, world.advisor, given);
  },
  withdrawAssigned: async (random) => {
    const given = await someAssignment(random);
    const withdrawn = random.chance(0.5);
    return given && withdrawAssignment(deps, world.advisor, { assignmentId: given.id, withdrawn });
  },
  prepare: async (random, student) => {
    const task = await someTask(random, student, ["open", "returned", "stale"]);
    const part = {
      kind: "question",
      id: newUuid<PrepQuestionId>(),
      phase: "work",
      text: "What does a week look like?",
    } as const;
    const rest = { bankId: null, kept: [], removed: false };
    const meetingId = task?.meeting_id;
    if (!meetingId) return null;
    return savePrepPart(deps, student, { meetingId, revision: 0, part: { ...part, ...rest } });
  },
  handIn: async (random, student) => {
    const task = await someTask(random, student, ["open", "returned", "stale"]);
    return task && submitPrep(deps, student, { requestId: newUuid(), taskId: task.id, reflection: null });
  },
  review: async (random, student) => {
    const task = await someTask(random, student, ["submitted"]);
    const decision = random.pick(["approved", "returned"] as const);
    const said = { decision, comments: [{ part: "all", text: "Go on." }], rubric: [] };
    return task && reviewPrep(deps, world.advisor, { taskId: task.id, round: task.rounds, ...said });
  },
  undoReview: async (random, student) => {
    const task = await someTask(random, student, ["approved", "returned"]);
    return task && undoReview(deps, world.advisor, { taskId: task.id, round: task.rounds });
  },
  approveTasks: async (random, student) => {
    const task = await someTask(random, student, ["submitted"]);
    return task && approveTasks(deps, world.advisor, { taskIds: [task.id] });
  },
  adjustTasks: async (random, student) => {
    const task = await someTask(random, student, ["open", "returned", "approved", "excused"]);
    const of = task && { taskIds: [task.id], reason: "So" };
    if (!of || random.chance(0.3)) return of && reopenTasks(deps, world.advisor, { taskIds: of.taskIds });
    if (random.chance(0.5)) return excuseTasks(deps, world.advisor, of);
    const dueOn = dateIn(addHours(clock, 24 * random.between(1, 12)), newYork);
    return extendTasks(deps, world.advisor, { ...of, dueOn });
  },
  enrol: (random, { personId }) =>
    enrolStudent(deps, world.admin, { cohortId: random.pick(cohorts), personId }),
  withdraw: (random, { personId }) =>
    withdrawStudent(deps, world.admin, { cohortId: random.pick(cohorts), personId }),
  say: async (random, student) => {
    const meeting = await someMeeting(random, student);
    const said = random.pick([true, false, null]);
    const about = random.pick(ELIGIBILITY_ASKS);
    return meeting && answerEligibility(deps, student, { meetingId: meeting.id, about, said });
  },
  decide: async (random, student) => {
    const meeting = await someMeeting(random, student);
    const of = meeting && { cohortId: random.pick(cohorts), meetingId: meeting.id };
    if (of && random.chance(0.4)) return followRules(deps, world.admin, of);
    return of && overrideEligibility(deps, world.admin, { ...of, counts: random.chance(0.5), reason: "So" });
  },
  nameOrganisation: async (random, student) => {
    const contact = await someContact(random, student);
    const organisation = random.pick(["Harbor Maps", "City ferries", null]);
    const fields = { name: "Ines Faria", organisation, revision: contact?.revision };
    return contact && changeContact(deps, student, ChangeContact.parse({ contactId: contact.id, ...fields }));
  },
  changeGoal: async (random) => {
    const cohortId = random.pick(cohorts);
    const [row] = await owner.sql<
      Pick<Cohort, "revision">[]
    >`select revision from cohorts where id = ${cohortId}`;
    const term = { startsOn: day("2026-09-01"), endsOn: day("2026-12-18"), goalOn: day("2026-12-01") };
    const rules = random.sample(ELIGIBILITY_RULES, random.between(0, 2));
    const leastMinutes = random.pick([null, 30, 60]);
    const fields = { name: "Autumn", ...term, goalMeetings: random.between(0, 6), leastMinutes, rules };
    return changeCohort(deps, world.admin, { cohortId, ...fields, revision: row?.revision ?? 1 });
  },
  changeNumbers: async (random) => {
    const { settings, revision } = await theOffice();
    const days = random.between(1, 60);
    const numbers = { writeUpAfterHours: days, noMeetingAfterDays: days, silentAfterDays: days };
    return changeSettings(deps, world.admin, { settings: { ...settings, ...numbers }, revision });
  },
  changeZone: async (random) => {
    const { name, senderName, replyTo, revision } = await theOffice();
    const zone = random.pick([newYork, berlin]);
    return changeOffice(deps, world.admin, { name, senderName, replyTo, revision, zone });
  },
};

// What leads to more facts comes up more often.
const LIKELY = [
  "say",
  "addContact",
  "log",
  "writeUp",
  "writeUp",
  "writeUp",
  "thank",
  "enrol",
  "assign",
  "schedule",
  "prepare",
  "prepare",
  "handIn",
  "handIn",
  "review",
  ...Object.keys(ACTS),
];

/** Does `STEPS` random things one after the other. Refusals are part of the game; faults are not. */
async function wander(random: Random): Promise<void> {
  for (let step = 0; step < STEPS; step += 1) {
    clock = addMinutes(clock, random.between(0, 20));
    const act = ACTS[random.pick(LIKELY)];
    try {
      await act?.(random, random.pick(students));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
    }
  }
}

test("summaries equal a recount after random operations by several connections at once", async () => {
  await Promise.all(Array.from({ length: LANES }, (_, lane) => wander(randomFrom(100 + lane))));

  const [happened] = await owner.sql<{ held: number; sent: number; reviewed: number; summaries: number }[]>`
    select (select count(*)::int from meetings where status = 'held') as held,
      (select count(*)::int from thank_yous where sent_at is not null) as sent,
      (select count(*)::int from prep_submissions where decision is not null) as reviewed,
      (select count(*)::int from student_progress) as summaries`;
  expect(happened?.held).toBeGreaterThan(3);
  expect(happened?.sent).toBeGreaterThan(0);
  expect(happened?.reviewed).toBeGreaterThan(0);
  expect(happened?.summaries).toBeGreaterThan(0);
  expect((await rebuildProgress(owner.db)).differed).toBe(0);
}, 60_000);

test("twelve write-ups of one student at once are all kept and all counted", async () => {
  const student = await aMember(postgresDeps({ db: owner.db }), world.office, "student");
  const cohortId = await openCohort(2);
  await enrolStudent(deps, world.admin, { cohortId, personId: student.personId });
  const random = randomFrom(7);
  await ACTS["addContact"]?.(random, student);
  const starts = Array.from({ length: 12 }, (_, place) => addHours(clock, -4 * (place + 1)));
  const logged = await Promise.all(starts.map((startsAt) => meet(random, student, startsAt)));
  await Promise.all(
    logged.map((meeting, place) => {
      const actualStartAt = starts[place] ?? start;
      const real = { actualStartAt, actualEndAt: addMinutes(actualStartAt, 40), noOneSuggested: true };
      return recordDebrief(
        deps,
        student,
        RecordDebrief.parse({ meetingId: meeting?.meetingId, ...real, revision: 1 }),
      );
    }),
  );
  expect(
    await owner.sql`select meetings_held, open_thank_yous from student_progress
    where student_id = ${student.personId}`,
  ).toEqual([{ meetings_held: 12, open_thank_yous: 12 }]);
});

test("a recount finds and mends a summary that is wrong, missing or left over", async () => {
  const [spare] = await owner.sql<{ cohort_id: string }[]>`select cohort_id from student_progress limit 1`;
  await owner.sql`update student_progress set meetings_held = meetings_held + 1 where cohort_id = ${spare?.cohort_id ?? ""}`;
  const first = await rebuildProgress(owner.db);
  expect(first.differed).toBeGreaterThan(0);
  await owner.sql`delete from student_progress`;
  expect((await rebuildProgress(owner.db)).differed).toBe(await enrolledStudents());
  await owner.sql`update enrolments set left_at = enrolled_at, left_by = 'hand' where left_at is null`;
  expect((await rebuildProgress(owner.db)).differed).toBeGreaterThan(0);
  expect(await owner.sql`select 1 from student_progress`).toHaveLength(0);
  expect((await rebuildProgress(owner.db)).differed).toBe(0);
});

async function enrolledStudents(): Promise<number> {
  const rows = await owner.sql`select distinct student_id from enrolments where left_at is null`;
  return rows.length;
}
