import type { CohortId, OfficeId, PersonId } from "@askaround/core/shared";
import { type Actor, type Instant, type MembershipId, type Zone } from "@askaround/core/shared";
import { studentScope } from "@askaround/core/policy";
import { connect, type Tx } from "@askaround/db";
import { getOverview, listNeedsYou, listProgress } from "@askaround/db/queries";
import { loadSummaries, type Term } from "./load.ts";
import { against, type Finding, percentile95, show, type Taken, taken } from "./report.ts";

const ROUNDS = 3;
const TIMES = 30;
const MANY = 100_000;
const FEW = 1_000;
const SLOPE = 0.1;

interface Office {
  readonly officeId: string;
  readonly cohortId: string;
  readonly advisorId: string;
}
type Work = (tx: Tx) => Promise<unknown>;

/** S3: what an advisor's first page asks the database, against the barest statement on summaries, and against scanning. */
export async function overviewGoals(url: string, term: Term): Promise<Finding[]> {
  const own: Office = { officeId: term.officeId, cohortId: term.cohortId, advisorId: term.advisor.personId };
  const few = await loadSummaries(url, term, FEW);
  const many = await loadSummaries(url, term, MANY);
  const web = connect(url, { role: "askaround_web", max: 1, name: "bench" });
  try {
    const inOffice = (office: Office, work: Work) =>
      web.db.transaction(async (tx) => {
        await tx.execute(`select set_config('app.office_id', '${office.officeId}', true)`);
        return work(tx);
      });
    const times = await interleaved({
      list: () => inOffice(own, listOf(own)),
      needsYou: () => inOffice(own, needsYouOf(own)),
      totals: () => inOffice(own, totalsOf(own)),
      bareList: () => inOffice(own, bareList(own)),
      bareTotals: () => inOffice(own, bareTotals(own)),
      few: () => inOffice(few, listOf(few)),
      many: () => inOffice(many, listOf(many)),
    });
    const scan = await interleaved({ scan: () => inOffice(own, scanning(own)) }, 3);
    const ms = (one: Taken) => show(one.median, "ms");
    const slope = Math.log(times.many.median / times.few.median) / Math.log(MANY / FEW);
    return [
      against(
        {
          id: "S3",
          what: "cohort table, first page and its count",
          seen: `${ms(times.list)} against ${ms(times.bareList)}`,
        },
        times.list,
        times.bareList,
        { atMost: 1.5 },
      ),
      against(
        {
          id: "S3",
          what: "needs-you, first page and its count",
          seen: `${ms(times.needsYou)} against ${ms(times.bareList)}`,
        },
        times.needsYou,
        times.bareList,
        { atMost: 1.5 },
      ),
      against(
        {
          id: "S3",
          what: "needs-you against counting it from meetings and notes",
          seen: `${ms(times.needsYou)} against ${ms(scan.scan)}`,
        },
        times.needsYou,
        scan.scan,
        { atMost: 0.05 },
      ),
      against(
        {
          id: "S3",
          what: "funnel and totals against grouped summaries",
          seen: `${ms(times.totals)} against ${ms(times.bareTotals)}`,
        },
        times.totals,
        times.bareTotals,
        { atMost: 1.5 },
      ),
      {
        id: "S3",
        what: `the list’s first page from ${FEW} to ${MANY} students, slope of growth`,
        seen: `${ms(times.few)} to ${ms(times.many)}`,
        ratio: slope,
        goal: `at most ${SLOPE}`,
        holds: slope <= SLOPE,
      },
    ];
  } finally {
    await web.close();
  }
}

const now = () => new Date().toISOString() as Instant;

function scopeOf({ officeId, advisorId }: Office) {
  const actor: Actor = {
    officeId: officeId as OfficeId,
    personId: advisorId as PersonId,
    membershipId: advisorId as MembershipId,
    role: "advisor",
    zone: "America/New_York" as Zone,
    via: "app",
  };
  return studentScope(actor);
}

const listOf =
  (office: Office): Work =>
  (tx) =>
    listProgress(
      tx,
      scopeOf(office),
      {
        cohortId: office.cohortId as CohortId,
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
      },
      now(),
    );
const needsYouOf =
  (office: Office): Work =>
  (tx) =>
    listNeedsYou(tx, scopeOf(office), { after: null }, now());
const totalsOf =
  (office: Office): Work =>
  (tx) =>
    getOverview(tx, scopeOf(office), { cohortId: office.cohortId as CohortId }, now());

/** The first rows in the order of the list, and how many there are: two statements on the summaries. */
const bareList =
  ({ officeId, cohortId }: Office): Work =>
  async (tx) => {
    await tx.execute(`select s.*, p.name from student_progress s join people p on p.office_id = s.office_id and p.id = s.student_id
      where s.office_id = '${officeId}' and s.cohort_id = '${cohortId}' order by s.attention_at asc nulls last limit 50`);
    await tx.execute(`select count(*) from student_progress s join people p on p.office_id = s.office_id and p.id = s.student_id
      where s.office_id = '${officeId}' and s.cohort_id = '${cohortId}' and p.disabled_at is null`);
  };

const bareTotals =
  ({ officeId, cohortId }: Office): Work =>
  async (tx) => {
    const where = `where office_id = '${officeId}' and cohort_id = '${cohortId}'`;
    await tx.execute(`select count(*), count(asked_at), count(prepared_at), count(met_at), count(thanked_at), count(referred_at),
      sum(meetings_held), count(*) filter (where meetings_held >= goal_meetings), sum(thank_yous_owed), sum(thank_yous_on_time)
      from student_progress ${where}`);
    for (const column of ["thank_you_minutes", "write_up_minutes"])
      await tx.execute(
        `select percentile_cont(0.5) within group (order by m) from student_progress, unnest(${column}) m ${where}`,
      );
    await tx.execute(`select w, count(*) from student_progress, unnest(held_weeks) w ${where} group by w`);
  };

/** The same question to the facts themselves, as it would be asked without summaries. */
const scanning =
  ({ officeId, cohortId }: Office): Work =>
  (tx) =>
    tx.execute(`select e.student_id, count(m.id) filter (where m.status = 'held') as held,
        min(t.due_at) filter (where t.sent_at is null and t.waived_at is null) as overdue,
        min(m.actual_end_at) filter (where m.status = 'held' and d.meeting_id is null) as unwritten
      from enrolments e join meetings m on m.office_id = e.office_id and m.student_id = e.student_id
      left join debriefs d on d.office_id = m.office_id and d.meeting_id = m.id
      left join thank_yous t on t.office_id = m.office_id and t.meeting_id = m.id
      where e.office_id = '${officeId}' and e.cohort_id = '${cohortId}' group by e.student_id order by overdue limit 50`);

/** The 95th percentile of each, in milliseconds, all in turn. */
async function interleaved<Name extends string>(
  works: Readonly<Record<Name, () => Promise<unknown>>>,
  times = TIMES,
): Promise<Record<Name, Taken>> {
  const names = Object.keys(works) as Name[];
  const seen = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (const name of names) for (let turn = 0; turn < 6; turn += 1) await works[name]();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) {
      const took: number[] = [];
      for (let turn = 0; turn < times; turn += 1) {
        const startedAt = performance.now();
        await works[name]();
        took.push(performance.now() - startedAt);
      }
      seen.get(name)?.push(percentile95(took));
    }
  return Object.fromEntries(names.map((name) => [name, taken(seen.get(name) ?? [])])) as Record<Name, Taken>;
}
