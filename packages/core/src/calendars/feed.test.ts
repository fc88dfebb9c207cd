import { expect, test } from "vitest";
import { t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld } from "../testing/world.ts";
import { makeCalendarFeed, removeCalendarFeed } from "./feed.ts";

test("a student’s calendar has one address at a time, and each change is recorded", async () => {
  const deps = memoryDeps({ now: t("2026-11-18T10:00Z") });
  const { office, student, advisor } = await aWorld(deps);
  await makeCalendarFeed(deps, student, "a".repeat(64));
  await makeCalendarFeed(deps, student, "b".repeat(64));
  const { calendarFeeds } = deps.stores(office.id);
  expect(await calendarFeeds.find(student.personId)).toMatchObject({ tokenHash: "b".repeat(64) });
  await removeCalendarFeed(deps, student);
  await removeCalendarFeed(deps, student);
  expect(await calendarFeeds.find(student.personId)).toBeNull();
  expect(deps.auditEvents(office.id).map(({ kind }) => kind)).toEqual([
    "calendar.made",
    "calendar.made",
    "calendar.removed",
  ]);
  for (const actor of [advisor, { ...student, via: "email_link" as const }]) {
    expect(await refusal(makeCalendarFeed(deps, actor, "c".repeat(64)))).toMatchObject({ code: "forbidden" });
  }
});
