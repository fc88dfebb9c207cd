import type { Page } from "@playwright/test";
import { closingQuestions } from "@askaround/core/prep";
import { expect, fromNow, test } from "../../fixtures/verbs.ts";

// Taps need a touch screen, at either width.
test.use({ hasTouch: true });

const MINUTE = 60_000;
const wholeMinute = (at: string) => `${at.slice(0, 16)}:00.000Z` as ReturnType<typeof fromNow>;
const note = (page: Page, text: string) => page.getByRole("listitem").filter({ hasText: text });
/** What a screen reader is told. */
const said = (page: Page) => page.locator("p[role=status]");

test("a talk keeps its time silently, says three things at most, and goes on when the host does", async ({
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
  // What looks at a page needs a clock that runs.
  const look = async () => {
    await page.clock.resume();
    await check(page);
  };
  const at = (minutes: number) => new Date(Date.parse(startsAt) + minutes * MINUTE);
  await signIn(student);
  await page.goto("/today");
  await page.getByRole("link", { name: "Start", exact: true }).first().tap();
  await expect(page).toHaveURL(`/meetings/${meetingId}/live`);
  await expect(page.getByRole("timer")).toContainText("left");

  await page.clock.install({ time: at(20) });
  await page.reload();
  await expect(page.getByText("Opens without a network too.")).toBeVisible();
  await page.clock.pauseAt(at(25));
  await expect(page.getByRole("timer")).toHaveText("5:00 left");
  await expect(said(page)).toHaveText("");
  await page.clock.runFor(4000);
  await expect(page.getByRole("timer")).toHaveText("4:56 left");
  await expect(said(page)).toHaveText("5 minutes left. Tell them the time is nearly over.");
  for (const text of closingQuestions) await expect(page.getByText(text, { exact: true })).toBeVisible();
  await look();

  // A phone that slept reads the clock again; nothing counts its ticks.
  await page.clock.pauseAt(at(29.5));
  await expect(said(page)).toHaveText("One minute left.");
  await page.clock.pauseAt(at(30.5));
  await expect(said(page)).toHaveText("Time. Thank them, or ask if they have five more minutes.");
  await look();
  await page.clock.pauseAt(at(31));
  await page.getByRole("button", { name: "They chose to go on: +5 min" }).tap();
  await page.clock.runFor(1000);
  await expect(page.getByRole("timer")).toHaveText("4:59 left");
  await page.clock.pauseAt(at(33));
  await page.getByRole("button", { name: "We’re done" }).tap();
  await page.clock.runFor(1000);
  await expect(page.getByText("Say thank you before you go.")).toBeVisible();
  await look();
});

test("notes survive a dead network and a killed page, are never doubled, and wait in the write-up", async ({
  page,
  context,
  office,
  signIn,
  openBrowser,
  watch,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const startsAt = wholeMinute(fromNow(-35 * MINUTE));
  const { meetingId } = await meetingWith(student, { startsAt, minutes: 60 });
  await signIn(student);
  const address = `/meetings/${meetingId}/live`;
  await page.goto(address);
  await expect(page.getByText("Opens without a network too.")).toBeVisible();
  const other = await context.newPage();
  await other.goto(address);
  await expect(other.getByText("Opens without a network too.")).toBeVisible();

  watch.expectDeadNetwork();
  await context.setOffline(true);
  await page.getByLabel("Jot").fill("Maps are mostly talk");
  await page.getByRole("button", { name: "Keep", exact: true }).tap();
  await expect(note(other, "Maps are mostly talk")).toBeVisible();
  await page.getByLabel("Jot").fill("Half a thou");
  await page.getByRole("button", { name: "A name" }).tap();
  await expect(note(other, "A name")).toBeVisible();
  await page.close();

  const again = await context.newPage();
  await again.goto(address);
  await expect(note(again, "Maps are mostly talk")).toBeVisible();
  await expect(again.getByLabel("Jot")).toHaveValue("Half a thou");
  await expect(again.getByText("You’re offline.")).toBeVisible();
  await again.goto("/people");
  await expect(again.getByRole("heading", { name: "You’re offline" })).toBeVisible();
  await again.goto(address);

  await context.setOffline(false);
  const tablet = await openBrowser(student);
  await tablet.goto(address);
  await tablet.getByRole("button", { name: "Good answer" }).click();
  await expect(note(tablet, "Maps are mostly talk")).toHaveCount(1);
  await again.reload();
  await expect(again.getByText("All notes saved.")).toBeVisible();
  for (const text of ["Maps are mostly talk", "A name", "Good answer"])
    await expect(note(again, text)).toHaveCount(1);

  await again.goto(`/meetings/${meetingId}/log`);
  await expect(again.getByText("Maps are mostly talk")).toBeVisible();
});

test("signing out loses no note: it goes to the office first, or is named", async ({
  page,
  context,
  office,
  signIn,
  watch,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student, { startsAt: wholeMinute(fromNow(-5 * MINUTE)) });
  await signIn(student);
  watch.expectDeadNetwork();
  await context.route("**/api/trpc/live.add*", (route) => route.abort("internetdisconnected"));
  await page.goto(`/meetings/${meetingId}/live`);
  await page.getByRole("button", { name: "Look it up" }).tap();
  await expect(note(page, "Look it up")).toBeVisible();

  const signOut = async () => {
    await page.goto("/today");
    await page.getByRole("button", { name: /^Account:/ }).tap();
    await page.getByRole("button", { name: "Sign out" }).tap();
  };
  await signOut();
  await expect(page.getByText("Only this device has one note from a meeting.")).toBeVisible();
  await page.getByRole("link", { name: "Stay signed in" }).tap();
  await expect(page).toHaveURL("/today");

  await context.unroute("**/api/trpc/live.add*");
  await signOut();
  await expect(page.getByText("You’re signed out.")).toBeVisible();
  await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/live`);
  await expect(note(page, "Look it up")).toHaveCount(1);
});
