import { DEFAULT_SETTINGS, type OfficeSettings } from "@askaround/core/office";
import {
  addCalendarDays,
  addHours,
  dateIn,
  type Instant,
  type OfficeId,
  type Zone,
} from "@askaround/core/shared";
import { eq, sql } from "drizzle-orm";
import { connect, type Tx } from "../../connect.ts";
import { offices } from "../../schema/index.ts";
import { changedSettings } from "../../stores/office-store.ts";
import { enterOffice } from "../../stores/index.ts";
import { addActs } from "./acts.ts";
import { addAnswers } from "./answers.ts";
import { addBank } from "./bank.ts";
import { addBulkActs } from "./bulk-acts.ts";
import { DEMO_SEED } from "./demo-door.ts";
import { addAssigned, addTasks, type Given } from "./assigned.ts";
import { addDuties } from "./duties.ts";
import { addLimits } from "./limits.ts";
import { addHelpAndLeave } from "./help.ts";
import { addRemarks } from "./remarks.ts";
import { addLogins } from "./logins.ts";
import { drawOfficeIds } from "./office-ids.ts";
import { addOutreach, tellAsking } from "./outreach.ts";
import { keepPromises, tellSoon, tellTwoHoursAgo } from "./main-student.ts";
import { addCohorts, addRuledCohort, addStaff, enrol, enrolByRule, StudentBody } from "./people.ts";
import { addPreps } from "./preps.ts";
import { addProgress } from "./progress.ts";
import { type Random, randomFrom } from "./random.ts";
import { noRows, type Rows, writeRows } from "./rows.ts";
import { DEMO_LOGINS, type DemoStaff, SECOND_STAFF, STAFF } from "./staff.ts";
import { addTwins } from "./twins.ts";
import { type Pace, tellStory } from "./story.ts";
import { type DemoCohort, type DemoRuledCohort, termAround, type World } from "./world.ts";

export interface SeedOptions {
  /** The moment the term surrounds: what is before it has happened. */
  readonly now: Instant;
  /** About 60 unless more are wanted for a measurement. */
  readonly students?: number;
  readonly cohorts?: number;
  /** Another seed makes another office, so a database can hold several. */
  readonly seed?: number;
}

export interface Seeded {
  /** False when the office was there already; then nothing was written. */
  readonly created: boolean;
  readonly officeId: OfficeId;
}

interface OfficePlan {
  readonly officeId: OfficeId;
  readonly name: string;
  readonly zone: Zone;
  readonly settings: OfficeSettings;
  readonly staff: readonly DemoStaff[];
  readonly students: number;
  readonly cohorts: number;
  readonly firstStudent: { readonly name: string; readonly email: string } | undefined;
}

const BATCH = 500;
const SECOND_OFFICE_STUDENTS = 8;

/**
 * Writes one believable term of two offices in one transaction, the same for the same seed and moment. Does
 * nothing when the office of this seed exists. `ownerUrl` is the login that migrates.
 */
export async function seedDemo(ownerUrl: string, options: SeedOptions): Promise<Seeded> {
  const { now, students = 60, cohorts = 3, seed = DEMO_SEED } = options;
  const random = randomFrom(seed);
  const [firstId, secondId] = drawOfficeIds(random);
  const first = { officeId: firstId, students, cohorts };
  const second = { officeId: secondId, students: SECOND_OFFICE_STUDENTS, cohorts: 1 };
  const connection = connect(ownerUrl, { max: 1, name: "askaround seed" });
  try {
    return await connection.db.transaction(async (tx) => {
      if (await exists(tx, first.officeId)) return { created: false, officeId: first.officeId };
      const settings = { ...LAKESHORE.settings, closedDays: closedAround(now, LAKESHORE.zone) };
      await writeOffice(tx, random, now, { ...first, ...LAKESHORE, settings });
      await enterOffice(tx, second.officeId);
      await writeOffice(tx, random, now, { ...second, ...CASCADE });
      // The planner should know the size of the tables at once, not whenever autovacuum comes by.
      await tx.execute(sql`analyze`);
      return { created: true, officeId: first.officeId };
    });
  } finally {
    await connection.close();
  }
}

/** No quiet hours, so that a newcomer sees a reminder arrive at any time of day. */
const LAKESHORE = {
  name: "Lakeshore University Career Center",
  zone: "America/New_York" as Zone,
  settings: { ...DEFAULT_SETTINGS, quietHours: null },
  staff: STAFF,
  firstStudent: DEMO_LOGINS.find(({ role }) => role === "student"),
};

/** One holiday and one week of exams ahead, so that a newcomer sees what they do. */
function closedAround(now: Instant, zone: Zone): OfficeSettings["closedDays"] {
  const ahead = (days: number) => addCalendarDays(dateIn(now, zone), days);
  return [
    { from: ahead(12), to: ahead(12), name: "Founders’ Day" },
    { from: ahead(33), to: ahead(39), name: "Week of exams" },
  ];
}

const CASCADE = {
  name: "Cascade Community College Careers",
  zone: "America/Los_Angeles" as Zone,
  settings: DEFAULT_SETTINGS,
  staff: SECOND_STAFF,
  firstStudent: undefined,
};

async function exists(tx: Tx, officeId: OfficeId): Promise<boolean> {
  await enterOffice(tx, officeId);
  return (
    (await tx.select({ id: offices.officeId }).from(offices).where(eq(offices.officeId, officeId))).length > 0
  );
}

async function writeOffice(tx: Tx, random: Random, now: Instant, plan: OfficePlan): Promise<void> {
  const { officeId, zone, settings } = plan;
  const world: World = { random, rows: noRows(), now, officeId, zone, settings, term: termAround(now, zone) };
  world.rows.offices.push({
    officeId,
    name: plan.name,
    zone,
    senderName: plan.name,
    replyTo: null,
    settings: changedSettings(settings),
    createdAt: addHours(world.term.startsAt, -24 * 40),
    revision: 1,
  });
  const cohorts = addCohorts(world, plan.cohorts, Math.ceil(plan.students * 2.5));
  addStaff(world, plan.staff, cohorts);
  recordOpening(world);
  addBank(world);
  const advisors = new Map(world.rows.cohortAdvisors.map(({ cohortId, personId }) => [cohortId, personId]));
  const given = addAssigned(world, advisors);
  const ruled = plan.firstStudent ? addRuledCohort(world, [...advisors.values()][0]) : null;
  const body = new StudentBody();
  const admin = world.rows.memberships.find(({ role }) => role === "admin")?.personId ?? null;
  const write = async () => {
    addActs(world, admin);
    await writeRows(tx, world.rows);
  };
  for (let place = 0; place < plan.students; place += 1) {
    addStudent(world, { body, cohorts, ruled, given }, place, place === 0 ? plan.firstStudent : undefined);
    if (place === Math.min(plan.students, BATCH) - 1) {
      addLimits(world);
      addTwins(world);
    }
    if (place % BATCH === BATCH - 1) await write();
  }
  await write();
  await addLogins(tx, random, officeId);
}

function recordOpening({ random, rows, officeId, now }: World): void {
  const act = { kind: "office.created", via: "operator", actorId: null, studentId: null } as const;
  rows.auditEvents.push({ officeId, id: random.idAt(now), subjectId: officeId, at: now, detail: {}, ...act });
}

// Of twenty students: how many go each way.
const PACE_OF: readonly Pace[] = [
  ...Array<Pace>(6).fill("thriving"),
  ...Array<Pace>(6).fill("steady"),
  ...Array<Pace>(3).fill("owes_thanks"),
  ...Array<Pace>(2).fill("not_written_up"),
  ...Array<Pace>(2).fill("stuck"),
  "silent",
];

interface AddedTo {
  readonly body: StudentBody;
  readonly cohorts: readonly DemoCohort[];
  readonly ruled: DemoRuledCohort | null;
  readonly given: readonly Given[];
}

function addStudent(
  world: World,
  { body, cohorts, ruled, given: assigned }: AddedTo,
  place: number,
  given: OfficePlan["firstStudent"],
): void {
  const { random } = world;
  const cohort = cohorts[place % cohorts.length];
  if (!cohort) throw new RangeError("A demo office needs a cohort.");
  const student = body.add(world, given);
  const enrolled = [enrol(world, student, cohort)];
  const other = random.pick(cohorts);
  if (other !== cohort && !given && random.chance(0.06)) enrolled.push(enrol(world, student, other));
  if (ruled) enrolled.push(...enrolByRule(world, student, ruled));

  const own = { ...world, rows: noRows() };
  const pace = given ? "ahead" : (PACE_OF[Math.floor(place / cohorts.length) % PACE_OF.length] ?? "steady");
  const telling = tellStory(own, student, cohort, pace);
  if (given) {
    tellTwoHoursAgo(telling);
    tellSoon(telling);
    keepPromises(telling);
  }
  if (given) tellAsking(telling);
  addDuties(own, student, given !== undefined);
  addOutreach(own, student, given !== undefined);
  addPreps(own, own.rows, place);
  const theirs = assigned.filter(({ cohortId }) => enrolled.some(({ cohort: each }) => each.id === cohortId));
  addTasks(own, own.rows, theirs, { seed: place, upToDate: given !== undefined });
  const advised = { ...own, rows: { ...own.rows, cohortAdvisors: world.rows.cohortAdvisors } };
  addHelpAndLeave(advised, student, cohort, place);
  addBulkActs(advised, cohort, place);
  addRemarks(advised, student, cohort, place);
  addAnswers(own, cohort);
  addProgress(own, student.id, enrolled, own.rows);
  moveRows(own.rows, world.rows);
}

function moveRows(from: Rows, to: Rows): void {
  for (const name of Object.keys(from) as (keyof Rows)[]) (to[name] as object[]).push(...from[name]);
}
