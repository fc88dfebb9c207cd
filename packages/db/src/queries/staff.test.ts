import { cohortScope, peopleScope, studentScope } from "@askaround/core/policy";
import { GROUPINGS } from "@askaround/core/reports";
import {
  type Actor,
  type Instant,
  type OfficeId,
  type PersonId,
  type Role,
  toInstant,
} from "@askaround/core/shared";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection, type Tx } from "../connect.ts";
import { DEMO_LOGINS, seedDemo } from "../dev/index.ts";
import { enterOffice } from "../stores/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { listPrograms } from "./cohort-rules.ts";
import { countGroups } from "./report-counts.ts";
import {
  getCohort,
  getStudent,
  getStudentPicture,
  listChosen,
  listCohorts,
  listPeople,
  listProgress,
  listStudentMail,
  listStudentMeetings,
  listTerms,
} from "./index.ts";

const now: Instant = toInstant("2026-11-20T15:00:00Z");
const everyone = { search: null, role: null, status: null, mailFailedSince: null, page: 1 } as const;
const list = {
  cohortId: null,
  studentId: null,
  search: null,
  stuck: false,
  goal: null,
  reason: null,
  stage: null,
  reached: null,
  sort: "attention",
  descending: false,
  page: 1,
} as const;

let db: TestDb;
let web: Connection;
let officeId: OfficeId;
let admin: Actor;

beforeAll(async () => {
  db = await createTestDb();
  ({ officeId } = await seedDemo(db.ownerUrl, { now }));
  admin = actor("admin", "00000000-0000-7000-8000-000000000000" as PersonId);
  web = connect(db.urlFor("askaround_web"), { max: 2 });
});
afterAll(async () => {
  await web.close();
  await db.drop();
});

function read<T>(query: (tx: Tx) => Promise<T>): Promise<T> {
  return web.db.transaction(async (tx) => {
    await enterOffice(tx, officeId);
    return query(tx);
  });
}

function actor(role: Role, personId: PersonId): Actor {
  return {
    officeId,
    personId,
    membershipId: personId as never,
    role,
    zone: "America/New_York" as never,
    via: "app",
  };
}

async function advisor(): Promise<Actor> {
  const email = DEMO_LOGINS.find(({ role }) => role === "advisor")?.email ?? "";
  const { rows } = await read((tx) => listPeople(tx, peopleScope(admin), { ...everyone, search: email }));
  expect(rows).toMatchObject([{ email, roles: ["advisor"] }]);
  return actor("advisor", rows[0]?.id ?? admin.personId);
}

test("an advisor sees the cohorts and students they look after, an admin sees all", async () => {
  const priya = await advisor();
  const [mine, all] = await Promise.all(
    [priya, admin].map((who) => read((tx) => listCohorts(tx, cohortScope(who), now))),
  );
  expect(mine).toHaveLength(2);
  expect(all).toHaveLength(4);

  const foreign = all?.find(({ id, joins }) => joins === null && !mine?.some((cohort) => cohort.id === id));
  const params = { cohortId: foreign?.id ?? ("" as never) };
  expect(await read((tx) => getCohort(tx, cohortScope(priya), params, now))).toBeNull();
  const theirs = await read((tx) => listProgress(tx, studentScope(priya), { ...list, ...params }, now));
  expect(theirs.total).toBe(0);

  const students = await read((tx) => listProgress(tx, studentScope(admin), { ...list, ...params }, now));
  const own = await read((tx) => listProgress(tx, studentScope(priya), list, now));
  const hidden = students.rows.find(({ studentId }) => !own.rows.some((row) => row.studentId === studentId));
  const ref = { studentId: hidden?.studentId ?? admin.personId, page: 1 };
  expect(await read((tx) => getStudent(tx, studentScope(priya), ref))).toBeNull();
  expect(await read((tx) => getStudent(tx, studentScope(admin), ref))).toMatchObject({ id: ref.studentId });
  expect((await read((tx) => listStudentMeetings(tx, studentScope(priya), ref, priya))).rows).toEqual([]);
  const mailOf = (who: Actor) => read((tx) => listStudentMail(tx, studentScope(who), ref, now));
  expect(await mailOf(priya)).toEqual({ coming: [], past: [] });
});

test("of a list all but some are chosen, or some wherever they stand, and nobody out of scope", async () => {
  const priya = await advisor();
  const { page: _page, sort: _sort, descending: _descending, ...filters } = list;
  const choose = async (who: Actor, all: boolean, studentIds: PersonId[], stuck = false) => {
    const selection = { filters: { ...filters, stuck }, chosen: { all, studentIds } };
    return (await read((tx) => listChosen(tx, studentScope(who), selection, now))).ids;
  };
  const own = await read((tx) => listProgress(tx, studentScope(priya), list, now));
  const mine = [...new Set(own.rows.map(({ studentId }) => studentId))];
  const all = await choose(admin, true, []);
  const [first, second, third] = mine as [PersonId, PersonId, PersonId];
  const other = all.find((id) => !mine.includes(id)) as PersonId;
  expect(await choose(priya, true, [])).toEqual(mine.toSorted());
  expect(await choose(priya, true, [first, other])).toEqual(mine.toSorted().filter((id) => id !== first));
  expect(await choose(priya, false, [third, second, other])).toEqual([second, third].toSorted());
  const calm = own.rows.find(({ reasons }) => reasons.length === 0)?.studentId ?? first;
  expect(await choose(priya, false, [calm], true)).toEqual([calm]);
  expect(await choose(priya, true, [], true)).not.toContain(calm);
});

test("of a student’s mail staff see the kind, the time and what became of it, and nothing else", async () => {
  const { rows } = await read((tx) => listProgress(tx, studentScope(admin), list, now));
  const all = await Promise.all(
    rows.map(({ studentId }) => read((tx) => listStudentMail(tx, studentScope(admin), { studentId }, now))),
  );
  const past = all.flatMap((mail) => mail.past);
  const coming = all.flatMap((mail) => mail.coming);
  expect(past.length).toBeGreaterThan(0);
  expect(coming.length).toBeGreaterThan(0);
  for (const mail of [...past, ...coming]) {
    expect(Object.keys(mail).toSorted()).toEqual(["dueAt", "id", "kind", "reason", "state"]);
    expect(mail.kind).not.toBe("sign_in");
  }
  expect(past.every(({ dueAt }) => dueAt <= now)).toBe(true);
  expect(coming.every(({ dueAt, state }) => dueAt > now && state === "planned")).toBe(true);
});

test("a cohort's counts are those of the lists behind them", async () => {
  const cohorts = await read((tx) => listCohorts(tx, cohortScope(admin), now));
  for (const cohort of cohorts) {
    const lists = (["all", "stuck", "reached"] as const).map((which) =>
      read((tx) =>
        listProgress(
          tx,
          studentScope(admin),
          {
            ...list,
            cohortId: cohort.id,
            stuck: which === "stuck",
            goal: which === "reached" ? "reached" : null,
          },
          now,
        ),
      ),
    );
    const [everybody, stuck, reached] = await Promise.all(lists);
    expect([everybody?.total, stuck?.total, reached?.total]).toEqual([
      cohort.students,
      cohort.needAttention,
      cohort.reachedGoal,
    ]);
    expect(stuck?.rows.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(everybody?.rows.reduce((sum, row) => sum + row.meetingsHeld, 0)).toBe(cohort.meetingsHeld);
  }
});

test("a note's level decides about names and words; organisation, time and status are always there", async () => {
  const priya = await advisor();
  const own = await read((tx) => listProgress(tx, studentScope(priya), list, now));
  const timelines = await Promise.all(
    own.rows.map(({ studentId }) =>
      read((tx) => listStudentMeetings(tx, studentScope(priya), { studentId, page: 1 }, priya)),
    ),
  );
  const meetings = timelines.flatMap(({ rows }) => rows);
  const met = meetings.flatMap(({ people }) => people);
  expect(met.some(({ shown }) => shown) && met.some(({ shown }) => !shown)).toBe(true);
  for (const person of met) {
    expect(person.name === null).toBe(!person.shown);
    if (!person.shown) expect([person.title, person.notes]).toEqual([null, null]);
  }
  const [first] = own.rows;
  const ref = { studentId: first?.studentId ?? admin.personId, page: 1 };
  const asAdmin = await read((tx) => listStudentMeetings(tx, studentScope(admin), ref, admin));
  const asAdvisor = await read((tx) => listStudentMeetings(tx, studentScope(priya), ref, priya));
  expect(asAdmin.rows.map(({ id, startsAt, status }) => [id, startsAt, status])).toEqual(
    asAdvisor.rows.map(({ id, startsAt, status }) => [id, startsAt, status]),
  );
});

test("who led to whom names those whom the note's level lets the reader see, and is empty for strangers", async () => {
  const me = await advisor();
  const owner = connect(db.ownerUrl, { max: 1 });
  const all = await owner.sql<{ id: string; name: string; level: string; student: PersonId }[]>`
    select c.id, c.name, c.note_level as level, c.student_id as student from contacts c
    where exists (select 1 from referrals r where r.office_id = c.office_id and r.referrer_contact_id = c.id)`;
  await owner.close();
  const seen = new Map<string, number>();
  for (const studentId of new Set(all.map(({ student }) => student))) {
    const mine = await read((tx) => getStudentPicture(tx, studentScope(me), { studentId }, me));
    const theirs = await read((tx) => getStudentPicture(tx, studentScope(admin), { studentId }, admin));
    for (const [picture, hidden] of [
      [mine, ["only_me"]],
      [theirs, ["only_me", "my_advisor"]],
    ] as const) {
      for (const { contactId, name } of picture.people) {
        const real = all.find(({ id }) => id === contactId);
        if (!real) continue;
        expect(name === real.name, `${real.level} ${name}`).toBe(!hidden.includes(real.level as never));
        seen.set(real.level, (seen.get(real.level) ?? 0) + 1);
      }
    }
    const stranger = actor("advisor", studentId);
    const nothing = await read((tx) =>
      getStudentPicture(tx, studentScope(stranger), { studentId }, stranger),
    );
    expect(nothing).toEqual({ people: [], referrals: [] });
  }
  expect([...seen.keys()].toSorted()).toEqual(["my_advisor", "office", "only_me"]);
});

test("the next meeting is the next one ahead, also while an earlier one waits to be written up", async () => {
  const owner = connect(db.ownerUrl, { max: 1 });
  const ahead = await owner.sql<{ student: PersonId; next: string }[]>`
    select student_id as student, to_json(min(starts_at)) #>> '{}' as next from meetings
    where office_id = ${officeId} and status = 'scheduled' and starts_at >= ${now}
    group by student_id`;
  const waiting = await owner.sql<{ student: PersonId }[]>`
    select distinct student_id as student from meetings
    where office_id = ${officeId} and status = 'scheduled' and starts_at < ${now}`;
  // Of someone with one ahead, one more that is past.
  const [first] = ahead;
  await owner.sql`update student_progress set next_meeting_at = '2026-11-01T15:00:00Z'
    where office_id = ${officeId} and student_id = ${first?.student ?? ""}`;
  await owner.close();
  const { rows } = await read((tx) => listProgress(tx, studentScope(admin), { ...list, sort: "next" }, now));
  for (const { studentId, nextMeetingAt } of rows) {
    const next = ahead.find(({ student }) => student === studentId)?.next;
    if (next) expect(nextMeetingAt).toBe(toInstant(next));
    else if (waiting.some(({ student }) => student === studentId))
      expect(nextMeetingAt !== null && nextMeetingAt < now).toBe(true);
    else expect(nextMeetingAt).toBeNull();
  }
  expect(rows.some(({ studentId }) => studentId === first?.student)).toBe(true);
  const shown = rows.map((row) => row.nextMeetingAt).filter((at) => at !== null);
  expect(shown).toEqual(shown.toSorted());
});

test("people are narrowed to what they study", async () => {
  const found = async (studies: object) =>
    (await read((tx) => listPeople(tx, peopleScope(admin), { ...everyone, ...studies }))).rows;
  const nurses = await found({ program: "NURS" });
  expect(nurses.length).toBeGreaterThan(0);
  expect(nurses.every(({ program }) => program === "Nursing")).toBe(true);
  expect(await found({ program: " n u-r.s" })).toEqual(nurses);
  expect(await found({ program: "\\^%" })).toEqual([]);
  const year = nurses[0]?.graduationYear ?? 0;
  const both = await found({ program: "nurs", graduationYear: year, firstGeneration: false });
  expect(both).toEqual(
    nurses.filter(
      ({ graduationYear, firstGeneration }) => graduationYear === year && firstGeneration === false,
    ),
  );
});

test("a search takes what is typed letter for letter", async () => {
  const search = (typed: string) =>
    read((tx) => listPeople(tx, peopleScope(admin), { ...everyone, search: typed }));
  expect((await search("%")).total).toBe(0);
  expect((await search("_")).total).toBe(0);
  expect((await search("\\")).total).toBe(0);
  expect((await search("MAYA OKAFOR")).total).toBe(1);
});

test("no part of a report is greater than the whole, also where some meetings do not count toward a goal", async () => {
  const owner = connect(db.ownerUrl, { max: 1 });
  const [counting] = await owner.sql<
    { differ: number }[]
  >`select count(*)::int as differ from student_progress
    where meetings_held < cardinality(held_weeks)`;
  await owner.close();
  expect(counting?.differ).toBeGreaterThan(0);
  const [term] = await read((tx) => listTerms(tx, studentScope(admin)));
  if (!term) throw new Error("The demo has a term.");
  const groups = await read((tx) => countGroups(tx, studentScope(admin), term));
  expect(new Set(groups.map(({ by }) => by))).toEqual(new Set([...GROUPINGS, "total"]));
  for (const { counts } of groups) {
    const { meetings, students } = counts;
    for (const part of [counts.clearer, counts.ruledOut, counts.rated, counts.writtenUp])
      expect(part).toBeLessThanOrEqual(meetings);
    for (const part of [counts.engaged, counts.threeOrMore]) expect(part).toBeLessThanOrEqual(students);
    expect(counts.notesOnTime).toBeLessThanOrEqual(counts.notesSent);
    expect(counts.notesSent).toBeLessThanOrEqual(counts.notesOwed);
  }
});

test("every grouping of a report adds up to the whole, also with students of two cohorts and unknown studies", async () => {
  const owner = connect(db.ownerUrl, { max: 1 });
  // The same meetings, told again by a second cohort of the term.
  await owner.sql`insert into student_progress (office_id, student_id, cohort_id, goal_meetings, meetings_held,
      open_thank_yous, last_activity_at, stage_since_at, thank_you_minutes, write_up_minutes, held_weeks,
      thank_yous_owed, thank_yous_on_time, clearer_meetings)
    select p.office_id, p.student_id, c.id, p.goal_meetings, p.meetings_held, p.open_thank_yous, p.last_activity_at,
      p.stage_since_at, p.thank_you_minutes, p.write_up_minutes, p.held_weeks, p.thank_yous_owed, p.thank_yous_on_time,
      p.clearer_meetings
    from (select * from student_progress where office_id = ${officeId} order by student_id limit 3) p
    cross join lateral (select id from cohorts where office_id = p.office_id and id <> p.cohort_id limit 1) c`;
  const twice = await owner.sql`select student_id from student_progress where office_id = ${officeId}
    group by student_id having count(*) > 1`;
  await owner.close();
  const [term] = await read((tx) => listTerms(tx, studentScope(admin)));
  if (!term) throw new Error("The demo has a term.");
  const groups = await read((tx) => countGroups(tx, studentScope(admin), term));
  const whole = groups.find(({ by }) => by === "total")?.counts;
  const ADDING = [
    "students",
    "engaged",
    "meetings",
    "notesOwed",
    "notesSent",
    "writtenUp",
    "owing",
    "clearer",
  ] as const;
  for (const by of GROUPINGS)
    for (const number of ADDING) {
      const parts = groups.filter((group) => group.by === by).map(({ counts }) => counts[number]);
      expect([by, number, parts.reduce((sum, part) => sum + part, 0)]).toEqual([by, number, whole?.[number]]);
    }
  const key = (by: string, of: string) =>
    groups.find((group) => group.by === by && group.key === of)?.counts.students;
  expect(twice.length).toBeGreaterThanOrEqual(3);
  expect(key("cohort", "several")).toBe(twice.length);
  expect(key("program", "unknown")).toBeGreaterThan(0);
});

test("a list is counted to 10,000, and one that goes on after that says so", async () => {
  const counted = await growing(10_000, (tx) => listProgress(tx, studentScope(admin), list, now));
  expect(counted).toMatchObject({ total: 10_000, more: false });
  const { total, more, rows } = await growing(10_001, (tx) =>
    listProgress(tx, studentScope(admin), { ...list, page: 200 }, now),
  );
  expect({ total, more, rows: rows.length }).toEqual({ total: 10_000, more: true, rows: 50 });
});

/** With that many summaries in the office, all like one that is there; nothing of it is kept. */
async function growing<T>(to: number, query: (tx: Tx) => Promise<T>): Promise<T> {
  const owner = connect(db.ownerUrl, { max: 1 });
  const undone = new Error("enough seen");
  let seen: T | undefined;
  await owner.db
    .transaction(async (tx) => {
      await tx.execute(`create temporary table grown on commit drop as select gen_random_uuid() as id
        from generate_series(1, ${to} - (select count(*) from student_progress where office_id = '${officeId}'))`);
      await tx.execute(`insert into people (office_id, id, name, email, zone, created_at)
        select '${officeId}', id, 'Student', id || '@demo.test', 'America/New_York', now() from grown`);
      await tx.execute(`insert into student_progress (office_id, cohort_id, student_id, goal_meetings, meetings_held,
          open_thank_yous, stage_since_at)
        select office_id, (select id from cohorts c where c.office_id = p.office_id limit 1), id, 3, 0, 0, now()
        from people p where id in (select id from grown)`);
      seen = await query(tx);
      throw undone;
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error;
    });
  await owner.close();
  if (seen === undefined) throw new Error("The query was not asked.");
  return seen;
}
test("spellings of one program are one group of a report, one choice of a rule, and found alike", async () => {
  const owner = connect(db.ownerUrl, { max: 1 });
  const [nurse, ...others] = await owner.sql<{ id: string }[]>`
    select p.id from people p join student_progress s on s.office_id = p.office_id and s.student_id = p.id
    where p.office_id = ${officeId} and p.program = 'Nursing' group by p.id order by p.id`;
  await owner.sql`update people set program = 'NURSING.' where id = ${nurse?.id ?? ""}`;
  await owner.close();
  expect(others.length).toBeGreaterThan(1);
  const [term] = await read((tx) => listTerms(tx, studentScope(admin)));
  if (!term) throw new Error("The demo has a term.");
  const groups = await read((tx) => countGroups(tx, studentScope(admin), term));
  const nursing = groups.filter(({ by, key }) => by === "program" && key.includes("nursing"));
  expect(nursing).toMatchObject([{ key: ":nursing", name: "Nursing" }]);
  expect(nursing[0]?.counts.students).toBe(others.length + 1);
  const programs = await read((tx) => listPrograms(tx, peopleScope(admin)));
  expect(programs.filter(({ program }) => /nursing/i.test(program)).map(({ program }) => program)).toEqual([
    "Nursing",
  ]);
  const found = await read((tx) => listPeople(tx, peopleScope(admin), { ...everyone, program: "nursing" }));
  expect(found.rows.map(({ program }) => program)).toContain("NURSING.");
});
