import { expect, fromNow, HOUR, test } from "../../fixtures/verbs.ts";

const MINUTE = 60_000;
const wholeMinute = (at: string) => `${at.slice(0, 16)}:00.000Z` as ReturnType<typeof fromNow>;

test("a talk keeps its time silently, and says three things at most", async ({
  page,
  office,
  signIn,
  check,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId, startsAt } = await meetingWith(student, {
    startsAt: wholeMinute(fromNow(10 * MINUTE)),
  });
  await signIn(student);
  await page.goto("/today");
  await page.getByRole("link", { name: "Start" }).first().tap();
  await expect(page).toHaveURL(`/meetings/${meetingId}/live`);

  const said = page.getByRole("status").filter({ hasNotText: "Companion" }).first();
  await page.clock.install({ time: new Date(Date.parse(startsAt) + 20 * MINUTE) });
  await page.reload();
  await expect(page.getByRole("timer")).toContainText("left");
  await page.clock.pauseAt(new Date(Date.parse(startsAt) + 25 * MINUTE));
  await expect(page.getByRole("timer")).toHaveText("5:00 left");
  await expect(said).toHaveText("");
  await page.clock.runFor(4000);
  await expect(page.getByRole("timer")).toHaveText("4:56 left");
  await expect(said).toHaveText("5 minutes left. Tell them the time is nearly over.");
  await check(page);
  await page.getByRole("button", { name: "They chose to go on: +5 min" }).tap();
  await expect(page.getByRole("timer")).toHaveText("9:56 left");
});

test("notes survive a dead network and a killed page, and are never doubled", async ({
  page,
  context,
  office,
  signIn,
  openBrowser,
  watch,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student, {
    startsAt: wholeMinute(fromNow(-5 * MINUTE)),
    minutes: 60,
  });
  await signIn(student);
  const address = `/meetings/${meetingId}/live`;
  await page.goto(address);
  await expect(page.getByText("Opens without a network too.")).toBeVisible();
  const other = await context.newPage();
  await other.goto(address);

  watch.expectDeadNetwork();
  await context.setOffline(true);
  await page.getByLabel("Jot").fill("Maps are mostly talk");
  await page.getByRole("button", { name: "Keep", exact: true }).tap();
  await expect(other.getByText("Maps are mostly talk")).toBeVisible();
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByText("Maps are mostly talk")).toBeVisible();
  await expect(again.getByText("You’re offline.")).toBeVisible();

  await context.setOffline(false);
  await expect(again.getByText("All notes saved.")).toBeVisible({ timeout: HOUR / 120 });
  await again.reload();
  await expect(again.getByRole("listitem").filter({ hasText: "Maps are mostly talk" })).toHaveCount(1);
  const tablet = await openBrowser(student);
  await tablet.goto(address);
  await expect(tablet.getByRole("listitem").filter({ hasText: "Maps are mostly talk" })).toHaveCount(1);
});
