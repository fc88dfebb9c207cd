import type { StudentScope } from "@askaround/core/policy";
import { joinSpellings, programKey } from "@askaround/core/people";
import { type Grouping, programGroup, type ReportCounts, type Term } from "@askaround/core/reports";
import { and, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../connect.ts";
import { cohorts, people, studentProgress } from "../schema/index.ts";
import { progressInScope } from "./staff-scope.ts";

export const ofTerm = ({ startsOn, endsOn }: Term) =>
  and(eq(cohorts.startsOn, startsOn), eq(cohorts.endsOn, endsOn));

/**
 * Everybody enrolled in the term, once: a student's summaries of two cohorts of one term tell of the same meetings, and a
 * student of both is in the group of several.
 */
function studentsOf(tx: Tx, scope: StudentScope, term: Term, spellings: readonly string[]) {
  const groups = JSON.stringify(Object.fromEntries(spellings.map((each) => [each, programGroup(each)])));
  const { studentId } = studentProgress;
  return tx
    .selectDistinctOn([studentId], {
      studentId: sql<string>`${studentId}`.as("student"),
      cohort: sql<string>`case when count(*) over (partition by ${studentId}) > 1 then 'several'
        else ${cohorts.id}::text end`.as("cohort"),
      program: sql<string>`coalesce(${groups}::jsonb ->> ${people.program}, 'unknown')`.as("program"),
      year: sql<string>`coalesce(${people.graduationYear}::text, 'unknown')`.as("year"),
      firstGeneration: sql<string>`case ${people.firstGeneration} when true then 'yes' when false then 'no'
        else 'unknown' end`.as("first_generation"),
      // All that were held, also those that do not count toward the cohort's goal.
      held: sql<number>`cardinality(${studentProgress.heldWeeks})`.as("held"),
      noteMinutes: sql`${studentProgress.thankYouMinutes}`.as("note_minutes"),
      writeUpMinutes: sql`${studentProgress.writeUpMinutes}`.as("write_up_minutes"),
      notesOwed: sql`${studentProgress.thankYousOwed}`.as("notes_owed"),
      notesOnTime: sql`${studentProgress.thankYousOnTime}`.as("notes_on_time"),
      peopleSuggested: sql`${studentProgress.peopleSuggested}`.as("people_suggested"),
      rated: sql`${studentProgress.ratedMeetings}`.as("rated"),
      interestBefore: sql`${studentProgress.interestBefore}`.as("interest_before"),
      interestAfter: sql`${studentProgress.interestAfter}`.as("interest_after"),
      clearer: sql`${studentProgress.clearerMeetings}`.as("clearer"),
      ruledOut: sql`${studentProgress.ruledOutMeetings}`.as("ruled_out"),
    })
    .from(studentProgress)
    .innerJoin(cohorts, theirCohort)
    .innerJoin(people, themselves)
    .where(enrolled(tx, scope, term))
    .orderBy(studentId, cohorts.id)
    .as("students");
}

const theirCohort = and(
  eq(cohorts.officeId, studentProgress.officeId),
  eq(cohorts.id, studentProgress.cohortId),
);
const themselves = and(
  eq(people.officeId, studentProgress.officeId),
  eq(people.id, studentProgress.studentId),
);
const enrolled = (tx: Tx, scope: StudentScope, term: Term) =>
  and(progressInScope(tx, scope), isNull(people.disabledAt), ofTerm(term));

/** The programs of the term as they are spelt, and the spelling that most of each one’s students have. */
async function programsOf(tx: Tx, scope: StudentScope, term: Term) {
  const spellings = await tx
    .select({
      program: sql<string>`${people.program}`,
      students: sql<number>`count(distinct ${people.id})::int`,
    })
    .from(studentProgress)
    .innerJoin(cohorts, theirCohort)
    .innerJoin(people, themselves)
    .where(and(enrolled(tx, scope, term), isNotNull(people.program)))
    .groupBy(people.program);
  const joined = joinSpellings(spellings);
  const nameOf = (spelling: string) => joined.get(programKey(spelling))?.program ?? spelling;
  return {
    spellings: spellings.map(({ program }) => program),
    names: new Map(spellings.map(({ program }) => [programGroup(program), nameOf(program)])),
  };
}

type Students = ReturnType<typeof studentsOf>;

/**
 * The whole and every grouping in one pass over the students, and one each for the two medians. A program that somebody is
 * given between the statements waits as one that is not known.
 */
export async function countGroups(tx: Tx, scope: StudentScope, term: Term) {
  const { spellings, names } = await programsOf(tx, scope, term);
  const students = studentsOf(tx, scope, term, spellings);
  const keys = keysOf(students);
  const [groups, notes, writeUps] = await Promise.all([
    tx
      .select({ ...keys, ...sumsOf(students) })
      .from(students)
      .groupBy(groupingsOf(students)),
    mediansOf(tx, students, students.noteMinutes),
    mediansOf(tx, students, students.writeUpMinutes),
  ]);
  const same = (a: Keyed) => (b: Keyed) => a.by === b.by && a.key === b.key;
  return groups.map(({ by, key, ...sums }) => {
    const note = notes.find(same({ by, key }));
    const writeUp = writeUps.find(same({ by, key }));
    const counts: ReportCounts = {
      ...sums,
      notesSent: note?.count ?? 0,
      noteMinutes: note?.median ?? null,
      writtenUp: writeUp?.count ?? 0,
      writeUpMinutes: writeUp?.median ?? null,
    };
    return { by, key, name: by === "program" ? (names.get(key) ?? null) : null, counts };
  });
}

interface Keyed {
  readonly by: Grouping | "total";
  readonly key: string;
}

function keysOf({ cohort, program, year, firstGeneration }: Students) {
  return {
    by: sql<
      Keyed["by"]
    >`case when ${cohort} is not null then 'cohort' when ${program} is not null then 'program'
      when ${year} is not null then 'year' when ${firstGeneration} is not null then 'first_generation'
      else 'total' end`,
    key: sql<string>`coalesce(${cohort}, ${program}, ${year}, ${firstGeneration}, '')`,
  };
}

const groupingsOf = ({ cohort, program, year, firstGeneration }: Students) =>
  sql`grouping sets ((), (${cohort}), (${program}), (${year}), (${firstGeneration}))`;

function sumsOf(of: Students) {
  const sum = (what: unknown) => sql<number>`coalesce(sum(${what}), 0)::int`;
  const many = (filter: SQL) => sql<number>`(count(*) filter (where ${filter}))::int`;
  return {
    students: many(sql`true`),
    engaged: many(sql`${of.held} > 0`),
    threeOrMore: many(sql`${of.held} >= 3`),
    meetings: sum(of.held),
    notesOwed: sum(of.notesOwed),
    notesOnTime: sum(of.notesOnTime),
    owing: many(sql`${of.notesOwed} > 0`),
    peopleSuggested: sum(of.peopleSuggested),
    rated: sum(of.rated),
    rating: many(sql`${of.rated} > 0`),
    interestBefore: sum(of.interestBefore),
    interestAfter: sum(of.interestAfter),
    clearer: sum(of.clearer),
    ruledOut: sum(of.ruledOut),
  };
}

/** The middle one of all minutes of a group; no row for one without any. */
function mediansOf(tx: Tx, students: Students, minutes: unknown) {
  return tx
    .select({
      ...keysOf(students),
      count: sql<number>`count(*)::int`,
      median: sql<number | null>`percentile_cont(0.5) within group (order by minute)::float8`,
    })
    .from(students)
    .crossJoin(sql`unnest(${minutes}) as minute`)
    .groupBy(groupingsOf(students));
}
