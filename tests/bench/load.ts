import { rebuildProgress } from "@askaround/db/stores";
import { connect, type Connection } from "@askaround/db";
import { addCalendarDays, dateIn, type Instant, type Zone } from "@askaround/core/shared";
import { signIn, type SignedIn } from "./signed-in.ts";

export interface Size {
  readonly offices: number;
  /** In the first office, all in one cohort. */
  readonly students: number;
  /** In each of the others, in no cohort. */
  readonly studentsElsewhere: number;
  /** In all, the same number for everybody. */
  readonly meetings: number;
}

export interface Term {
  readonly officeId: string;
  readonly cohortId: string;
  readonly student: SignedIn;
  readonly advisor: SignedIn;
  readonly rowsPerSecond: number;
}

const CONTACTS_EACH = 5;
const PROFESSIONALS = 1_500;
const ZONE = "America/New_York" as Zone;

/**
 * Fills an empty, migrated database with a term: people, contacts, meetings, write-ups and notes by one statement a
 * table, the summaries by the product's own recount. The same rows for the same size, but for the day they are around.
 */
export async function loadTerm(url: string, size: Size): Promise<Term> {
  const owner = connect(url, { max: 4, name: "bench" });
  const startedAt = performance.now();
  try {
    const { rows, ...term } = await fill(owner, size);
    const rowsPerSecond = rows / ((performance.now() - startedAt) / 1_000);
    await owner.sql.unsafe("analyze");
    await rebuildProgress(owner.db);
    await owner.sql.unsafe("vacuum analyze");
    return { ...term, rowsPerSecond };
  } finally {
    await owner.close();
  }
}

async function fill(owner: Connection, size: Size): Promise<Omit<Term, "rowsPerSecond"> & { rows: number }> {
  const { sql } = owner;
  const everybody = size.students + (size.offices - 1) * size.studentsElsewhere;
  const each = Math.max(1, Math.round(size.meetings / everybody));
  const today = dateIn(new Date().toISOString() as Instant, ZONE);
  const term = `'${addCalendarDays(today, -70)}', '${addCalendarDays(today, 35)}'`;
  // Every id is made of what it stands for, so that any statement can name any row.
  const id = (...parts: readonly string[]) => `md5(${parts.join(" || ':' || ")})::uuid`;
  const office = id("'office'", "o");
  const student = id("'student'", "o", "s");
  const contact = id("'contact'", "o", "s", "c");
  const professional = id("'professional'", "o", "p");
  const meeting = id("'meeting'", "o", "s", "m");
  const offices = `generate_series(1, ${size.offices}) o`;
  const students = `${offices} cross join lateral generate_series(1, case o when 1 then ${size.students} else ${size.studentsElsewhere} end) s`;
  const meetings = `${students} cross join generate_series(1, ${each}) m`;
  // Two meetings of each student are ahead, the others went back over the term and were written up.
  const ahead = "m <= 2";
  const starts = `(case when ${ahead} then now() + m * interval '3 days' else now() - (m - 2) * interval '36 hours' end
    + s * interval '11 seconds')`;
  const cohort = id("'cohort'", "1");
  const staff = id("'staff'", "o");
  const statements = [
    `insert into offices (office_id, name, zone, sender_name, created_at)
      select ${office}, 'Office ' || o, '${ZONE}', 'Office ' || o, now() - interval '1 year' from ${offices}`,
    `insert into people (office_id, id, name, email, zone, created_at)
      select ${office}, ${staff}, 'Advisor ' || o, 'advisor.' || o || '@bench.test', '${ZONE}', now() - interval '1 year' from ${offices}`,
    `insert into memberships (office_id, id, person_id, role)
      select ${office}, ${id("'advises'", "o")}, ${staff}, 'advisor' from ${offices}`,
    `insert into people (office_id, id, name, email, zone, created_at)
      select ${office}, ${student}, 'Student ' || s, s || '.' || o || '@bench.test', '${ZONE}', now() - interval '1 year' from ${students}`,
    `insert into memberships (office_id, id, person_id, role)
      select ${office}, ${id("'studies'", "o", "s")}, ${student}, 'student' from ${students}`,
    `insert into professionals (office_id, id, name, organisation)
      select ${office}, ${professional}, 'Professional ' || p, 'Company ' || p % 200 from ${offices} cross join generate_series(1, ${PROFESSIONALS}) p`,
    `insert into contacts (office_id, id, student_id, professional_id, name, organisation, note_level, created_at)
      select ${office}, ${contact}, ${student}, ${professional}, 'Professional ' || p, 'Company ' || p % 200, 'my_advisor', now() - interval '200 days'
      from ${students} cross join generate_series(1, ${CONTACTS_EACH}) c
      cross join lateral (select 1 + (s * ${CONTACTS_EACH} + c) % ${PROFESSIONALS} as p) chosen`,
    `insert into meetings (office_id, id, student_id, status, starts_at, agreed_minutes, student_zone, professional_zone,
        format, actual_start_at, actual_end_at, booked_at)
      select ${office}, ${meeting}, ${student}, case when ${ahead} then 'scheduled' else 'held' end::meeting_status, ${starts}, 30, '${ZONE}', '${ZONE}',
        'video', case when not ${ahead} then ${starts} end, case when not ${ahead} then ${starts} + interval '30 minutes' end,
        ${starts} - interval '8 days' from ${meetings}`,
    `insert into meeting_contacts (office_id, meeting_id, contact_id, student_id, position)
      select ${office}, ${meeting}, ${contact}, ${student}, 0 from ${meetings} cross join lateral (select 1 + m % ${CONTACTS_EACH} as c) met`,
    `insert into debriefs (office_id, meeting_id, takeaways, takeaway_levels, learned, interest_before, interest_after, note_level,
        no_one_suggested, recorded_at)
      select ${office}, ${meeting}, '{}', '{}', 'How a typical week goes', 3, 3 + m % 3, 'my_advisor', true, ${starts} + interval '2 hours'
      from ${meetings} where not ${ahead}`,
    `insert into thank_yous (office_id, id, meeting_id, student_id, contact_id, due_at, open_until, sent_at, sent_by)
      select ${office}, ${id("'note'", "o", "s", "m")}, ${meeting}, ${student}, ${contact}, ${starts} + interval '1 day', ${starts} + interval '8 days',
        case when (s + m) % 9 > 0 then ${starts} + interval '5 hours' end, case when (s + m) % 9 > 0 then 'email'::thank_you_way end
      from ${meetings} cross join lateral (select 1 + m % ${CONTACTS_EACH} as c) met where not ${ahead}`,
    `insert into cohorts (office_id, id, name, starts_on, ends_on, goal_meetings, goal_on)
      select ${office}, ${cohort}, 'This term', ${term}, 3, '${addCalendarDays(today, 30)}' from generate_series(1, 1) o`,
    `insert into cohort_advisors (office_id, cohort_id, person_id)
      select ${office}, ${cohort}, ${staff} from generate_series(1, 1) o`,
    `insert into enrolments (office_id, id, cohort_id, student_id, enrolled_at)
      select ${office}, ${id("'enrolment'", "o", "s")}, ${cohort}, ${student}, now() - interval '69 days'
      from generate_series(1, 1) o cross join generate_series(1, ${size.students}) s`,
  ];
  let rows = 0;
  for (const statement of statements) rows += (await sql.unsafe(statement)).count;
  const [first] = await sql.unsafe<
    { officeId: string; cohortId: string; student: string; advisor: string }[]
  >(
    `select ${office} as "officeId", ${cohort} as "cohortId", ${student} as student, ${staff} as advisor from (select 1 as o, 1 as s) one`,
  );
  if (!first) throw new Error("Nothing was loaded.");
  const { officeId, cohortId } = first;
  return {
    rows,
    officeId,
    cohortId,
    student: await signIn(owner, officeId, first.student),
    advisor: await signIn(owner, officeId, first.advisor),
  };
}

/**
 * Another office of that many students, of whom only the summaries are there: those of `like` over and over. For what
 * reads nothing else.
 */
export async function loadSummaries(
  url: string,
  like: Term,
  students: number,
): Promise<{ officeId: string; cohortId: string; advisorId: string }> {
  const owner = connect(url, { max: 1, name: "bench" });
  const { sql } = owner;
  try {
    const key = `'wide:${students}:'`;
    const [made] = await sql.unsafe<{ officeId: string; cohortId: string; advisorId: string }[]>(
      `select md5(${key} || 'office')::uuid as "officeId", md5(${key} || 'cohort')::uuid as "cohortId", md5(${key} || 'advisor')::uuid as "advisorId"`,
    );
    if (!made) throw new Error("No ids were made.");
    const { officeId, cohortId, advisorId } = made;
    const person = `md5(${key} || n)::uuid`;
    await sql`insert into offices (office_id, name, zone, sender_name, created_at) values (${officeId}, ${`${students} students`}, ${ZONE}, 'Office', now())`;
    await sql`insert into people (office_id, id, name, email, zone, created_at) values (${officeId}, ${advisorId}, 'Advisor', ${`wide.${students}@bench.test`}, ${ZONE}, now())`;
    await sql`insert into memberships (office_id, id, person_id, role) values (${officeId}, ${cohortId}, ${advisorId}, 'advisor')`;
    await sql`insert into cohorts (office_id, id, name, starts_on, ends_on, goal_meetings, goal_on)
      select ${officeId}, ${cohortId}, name, starts_on, ends_on, goal_meetings, goal_on from cohorts where office_id = ${like.officeId} and id = ${like.cohortId}`;
    await sql`insert into cohort_advisors (office_id, cohort_id, person_id) values (${officeId}, ${cohortId}, ${advisorId})`;
    await sql.unsafe(`insert into people (office_id, id, name, email, zone, created_at)
      select '${officeId}', ${person}, 'Student ' || n, n || '.wide.${students}@bench.test', '${ZONE}', now() from generate_series(1, ${students}) n`);
    const columns = await sql<{ name: string; type: string }[]>`
      select column_name as name, data_type as type from information_schema.columns
      where table_name = 'student_progress' and is_generated = 'NEVER' and column_name not in ('office_id', 'cohort_id', 'student_id')`;
    const names = columns.map(({ name }) => `"${name}"`).join(", ");
    // No two at the same moment, as nobody's are.
    const shifted = columns
      .map(({ name, type }) =>
        type.startsWith("timestamp") ? `"${name}" - n * interval '1 second'` : `"${name}"`,
      )
      .join(", ");
    await sql.unsafe(`insert into student_progress (office_id, cohort_id, student_id, ${names})
      select '${officeId}', '${cohortId}', ${person}, ${shifted} from generate_series(1, ${students}) n
      join (select *, row_number() over () as nth, count(*) over () as everyone from student_progress where office_id = '${like.officeId}') had
        on had.nth = 1 + (n - 1) % had.everyone`);
    await sql.unsafe("vacuum analyze student_progress");
    await sql.unsafe("vacuum analyze people");
    return { officeId, cohortId, advisorId };
  } finally {
    await owner.close();
  }
}
