import { middleOf, sinceWhen } from "@askaround/core/cohorts";
import { STAGES } from "@askaround/core/meetings";
import { studentScope } from "@askaround/core/policy";
import { type Actor, type Instant, type OfficeId, type PersonId, toInstant } from "@askaround/core/shared";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "../connect.ts";
import { seedDemo } from "../dev/index.ts";
import { enterOffice } from "../stores/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { listProgress, PROGRESS_SORTS, type ProgressRow, type ProgressSort } from "./index.ts";

const now: Instant = toInstant("2026-11-20T15:00:00Z");
const everybody = {
  cohortId: null,
  studentId: null,
  search: null,
  stuck: false,
  goal: null,
  reason: null,
  stage: null,
  reached: null,
};

let db: TestDb;
let web: Connection;
let officeId: OfficeId;

beforeAll(async () => {
  db = await createTestDb();
  ({ officeId } = await seedDemo(db.ownerUrl, { now }));
  web = connect(db.urlFor("askaround_web"), { max: 1 });
});
afterAll(async () => {
  await web.close();
  await db.drop();
});

async function ordered(sort: ProgressSort, descending: boolean): Promise<ProgressRow[]> {
  const id = "00000000-0000-7000-8000-000000000000";
  const zone = "America/New_York" as never;
  const admin: Actor = {
    officeId,
    personId: id as PersonId,
    membershipId: id as never,
    role: "admin",
    zone,
    via: "app",
  };
  return web.db.transaction(async (tx) => {
    await enterOffice(tx, officeId);
    const rows: ProgressRow[] = [];
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const params = { ...everybody, sort, descending, page };
      const read = await listProgress(tx, studentScope(admin), params, now);
      rows.push(...read.rows);
      ({ pages } = read);
    }
    return rows;
  });
}

const texts = new Intl.Collator("en");
type Shown = string | number | null;

/** What the column says of a row, worked out as the screen does it. */
const SHOWN: Record<ProgressSort, (row: ProgressRow) => Shown> = {
  attention: (row) => sinceWhen(row.reasons),
  stuck: (row) => sinceWhen(row.reasons),
  name: (row) => row.studentName.toLowerCase(),
  cohort: (row) => row.cohortName.toLowerCase(),
  program: (row) => row.program?.toLowerCase() ?? null,
  year: (row) => row.graduationYear,
  held: (row) => row.meetingsHeld,
  goalOn: (row) => row.goalOn,
  step: (row) => (row.stage === null ? -1 : STAGES.indexOf(row.stage)),
  next: (row) => row.nextMeetingAt,
  unsent: (row) => row.openThankYous,
  overdue: (row) => row.overdueThankYous,
  note: (row) => middleOf(row.thankYouMinutes),
  writeUp: (row) => middleOf(row.writeUpMinutes),
  suggested: (row) => row.peopleSuggested,
  lying: (row) => sinceWhen(row.reasons, "referrals_lying"),
  activity: (row) => row.lastActivityAt,
};

function compare(a: Shown, b: Shown): number {
  return typeof a === "number" && typeof b === "number" ? a - b : texts.compare(String(a), String(b));
}

const keyOf = ({ studentId, cohortId }: ProgressRow) => `${studentId} ${cohortId}`;

test.each(
  PROGRESS_SORTS.flatMap((sort) => [
    { sort, descending: false },
    { sort, descending: true },
  ]),
)(
  "by $sort, descending $descending: as its column reads, over all pages, and by name where it reads alike",
  async ({ sort, descending }) => {
    const byName = (await ordered("name", false)).map(keyOf);
    const rows = await ordered(sort, descending);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.map(keyOf).toSorted()).toEqual(byName.toSorted());
    const shown = rows.map(SHOWN[sort]);
    const there = shown.filter((each) => each !== null);
    expect(new Set(there).size, "the demo term tells them apart").toBeGreaterThan(1);
    expect(shown.slice(0, there.length), "what is not there comes last").not.toContain(null);
    expect(there).toEqual(there.toSorted((a, b) => (descending ? -1 : 1) * compare(a, b)));
    // Who needs nobody yet stands by when that ends, and who took a step by how long ago.
    if ((sort === "attention" && !descending) || sort === "step") return;
    for (const [at, row] of rows.slice(1).entries()) {
      const before = rows[at] ?? row;
      if (SHOWN[sort](before) !== SHOWN[sort](row)) continue;
      expect(byName.indexOf(keyOf(before))).toBeLessThan(byName.indexOf(keyOf(row)));
    }
  },
);

test("who took a step longest ago stands first among those of that step", async () => {
  const rows = await ordered("step", false);
  const alike = rows.slice(1).filter((row, at) => rows[at]?.stage === row.stage);
  expect(alike.length).toBeGreaterThan(5);
  for (const [at, row] of rows.slice(1).entries()) {
    const before = rows[at];
    if (before?.stage === row.stage) expect(before.stageSinceAt <= row.stageSinceAt).toBe(true);
  }
});
