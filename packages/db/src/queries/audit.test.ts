import { areaOf } from "@askaround/core/audit";
import { officeScope } from "@askaround/core/policy";
import {
  type Actor,
  type CalendarDate,
  type Instant,
  type OfficeId,
  type PersonId,
  toInstant,
} from "@askaround/core/shared";
import { afterAll, beforeAll, expect, test } from "vitest";
import { connect, type Connection } from "../connect.ts";
import { seedDemo } from "../dev/index.ts";
import { enterOffice } from "../stores/index.ts";
import { createTestDb, type TestDb } from "../testing/index.ts";
import { listAudit } from "./index.ts";

const now: Instant = toInstant("2026-11-20T15:00:00Z");
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

/** Every page of it, the latest first. */
async function everything(params: Partial<Parameters<typeof listAudit>[2]> = {}) {
  const rows: Page["rows"] = [];
  for (let before: Page["next"] = null; ;) {
    const page = await onePage({
      area: null,
      personId: null,
      fromOn: null,
      untilOn: null,
      ...params,
      before,
    });
    rows.push(...page.rows);
    if (page.next === null) return rows;
    before = page.next;
  }
}

type Page = Awaited<ReturnType<typeof listAudit>>;

function onePage(params: Parameters<typeof listAudit>[2]): Promise<Page> {
  const admin = { officeId, role: "admin", via: "app" } as Actor;
  return web.db.transaction(async (tx) => {
    await enterOffice(tx, officeId);
    return listAudit(tx, officeScope(admin), params);
  });
}

test("page after page has every act of the office once, the latest first, also of one moment", async () => {
  const owner = connect(db.ownerUrl, { max: 1 });
  const [counted] = await owner.sql<{ all: number }[]>`
    select count(*)::int as all from audit_events where office_id = ${officeId}`;
  await owner.close();
  const rows = await everything();
  expect(rows.length).toBeGreaterThan(100);
  expect(rows).toHaveLength(counted?.all ?? 0);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const keys = rows.map(({ at, id }) => `${at} ${id}`);
  expect(keys).toEqual(keys.toSorted().toReversed());
});

test("narrowed by what it was about, or by who did it or whose record it was", async () => {
  const all = await everything();
  const cohorts = await everything({ area: "cohorts" });
  expect(cohorts.length).toBeGreaterThan(0);
  expect(cohorts).toEqual(all.filter(({ kind }) => areaOf(kind) === "cohorts"));
  const personId = cohorts[0]?.studentId ?? ("" as PersonId);
  const theirs = await everything({ personId });
  expect(theirs).toEqual(all.filter((row) => row.actorId === personId || row.studentId === personId));
  expect(theirs.some(({ actorId }) => actorId !== personId)).toBe(true);
  expect(all.find(({ actorId }) => actorId === null)?.actorName).toBeNull();
});

test("narrowed to days of the office’s zone, by the index of its order", async () => {
  const all = await everything();
  const [fromOn, untilOn] = ["2026-11-09", "2026-11-15"] as CalendarDate[];
  const days = await everything({ fromOn: fromOn ?? null, untilOn: untilOn ?? null });
  // Midnight in New York is five hours after UTC's in November.
  const within = ({ at }: { at: Instant }) => at >= "2026-11-09T05" && at < "2026-11-16T05";
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual(all.filter(within));
  expect(await everything({ fromOn: untilOn ?? null, untilOn: fromOn ?? null })).toEqual([]);

  const owner = connect(db.ownerUrl, { max: 1 });
  await owner.sql`insert into audit_events (office_id, id, kind, via, at)
    select ${officeId}, gen_random_uuid(), 'refused', 'app', '2020-01-01'::timestamptz + n * interval '1 minute'
    from generate_series(1, 20000) n`;
  await owner.sql`analyze audit_events`;
  const plan = await owner.sql`explain select id from audit_events where office_id = ${officeId}
    and at >= '2020-01-05' and at < '2020-01-07' order by at desc, id desc limit 51`;
  await owner.close();
  const lines = plan.map((row) => String(row["QUERY PLAN"])).join("\n");
  expect(lines).toContain("audit_events_by_time");
  expect(lines).not.toContain("Seq Scan");
});
