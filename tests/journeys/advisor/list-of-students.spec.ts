import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { tabTo } from "../../fixtures/keyboard.ts";
import { DAY, expect, fromNow, type Office, test } from "../../fixtures/verbs.ts";

// The page is looked at in both schemes and widths, which takes a busy machine a while.
test.describe.configure({ timeout: 240_000 });

/** Of three students one has a meeting ahead, one a meeting that nobody wrote up, and one nothing. */
async function arrange(open: () => Promise<Office>) {
  const office = await open();
  const advisor = await office.addMember("Priya Raman", ["advisor"]);
  const cohort = await office.addCohort("Geography juniors", [advisor], 1);
  const [ada, ben] = [
    await office.addMember("Ada Stone", ["student"], cohort),
    await office.addMember("Ben Stone", ["student"], cohort),
  ];
  await office.addMember("Cam Field", ["student"], cohort);
  await office.meetingWith(ada, { startsAt: fromNow(3 * DAY) });
  await office.meetingWith(ben, { startsAt: fromNow(-3 * DAY) });
  return advisor;
}

const names = (page: Page) => page.getByRole("rowheader").getByRole("link");

test(
  "a list is ordered by a column of one’s own choice, by keyboard, and the file and a view keep the order",
  { tag: "@full" },
  async ({ page, office, signIn, check }) => {
    const advisor = await arrange(office);
    await page.setViewportSize({ width: 1_280, height: 800 });
    await signIn(advisor);
    await page.goto("/advisor/students?cols=name+step+stuck");
    const since = page.getByRole("columnheader", { name: "Needs you since" });
    await tabTo(page, /^Needs you since$/);
    await page.keyboard.press("Enter");
    await expect(since).toHaveAttribute("aria-sort", "ascending");
    await expect(names(page)).toHaveText(["Ben Stone", "Ada Stone", "Cam Field"]);

    const step = page.getByRole("columnheader", { name: "Latest step" });
    await tabTo(page, /^Latest step$/);
    await page.keyboard.press("Enter");
    await expect(step).toHaveAttribute("aria-sort", "ascending");
    await expect(names(page)).toHaveText(["Cam Field", "Ada Stone", "Ben Stone"]);
    // The header keeps the focus, so that the list can be turned round at once.
    await page.keyboard.press("Enter");
    await expect(step).toHaveAttribute("aria-sort", "descending");
    await expect(names(page).last()).toHaveText("Cam Field");
    const turned = await names(page).allTextContents();
    await expect(page.getByText("3 students, ordered by “Latest step”")).toBeVisible();
    await check(page);

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a file" }).click();
    const file = await readFile(await (await download).path(), "utf8");
    const inFile = file.split("\n").flatMap((line) => turned.find((name) => line.startsWith(name)) ?? []);
    expect(inFile).toEqual(turned);

    await page.getByRole("button", { name: "Save this view" }).click();
    await page.getByLabel("Name of the view").fill("How far");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Students", level: 1 })).toBeFocused();
    await page.getByRole("link", { name: "All students" }).click();
    await expect(step).toHaveCount(0);
    await page.getByRole("link", { name: "How far" }).click();
    await expect(step).toHaveAttribute("aria-sort", "descending");
    await expect(names(page)).toHaveText(turned);
  },
);

test(
  "on a phone the list begins at once, its filters open on demand, and each goes again",
  { tag: "@full" },
  async ({ page, office, signIn, check }) => {
    const advisor = await arrange(office);
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn(advisor);
    await page.goto("/advisor/students");
    await expect(names(page).first()).toBeInViewport();
    const filters = page.locator("summary", { hasText: "Filters" });
    await expect(page.getByLabel("Reason")).toBeHidden();

    await filters.click();
    await page.getByLabel("Reason").selectOption("A past meeting is not written up");
    await page.getByLabel("Only those who need you").check();
    await page.getByLabel("Sort by").selectOption("Student");
    await page.getByLabel("Order", { exact: true }).selectOption("Z to A, most or latest first");
    await check(page);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByText("1 student matches the filters, ordered by “Student”")).toBeVisible();
    await expect(filters).toHaveText("Filters (2)");
    await expect(page.getByLabel("Reason")).toBeHidden();
    await expect(names(page).first()).toBeInViewport();
    await check(page);

    await page.getByRole("checkbox", { name: "Choose Ben Stone" }).check();
    await page.getByRole("link", { name: "Remove the filter A past meeting is not written up" }).click();
    await expect(filters).toHaveText("Filters (1)");
    await expect(page.getByText("1 student chosen")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Students", level: 1 })).toBeFocused();
    await page.getByRole("link", { name: "Clear filters" }).click();
    await expect(names(page)).toHaveText(["Cam Field", "Ben Stone", "Ada Stone"]);
    await expect(page.getByRole("list", { name: "Filters in use" })).toHaveCount(0);

    await page.getByRole("button", { name: "Choose all 3" }).click();
    await filters.click();
    await page.getByLabel("Goal", { exact: true }).selectOption("Not yet reached");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(filters).toHaveText("Filters (1)");
    // “All” meant the list as it was narrowed when they were chosen.
    await expect(page.getByText("Choose students to do something for all of them at once.")).toBeVisible();
  },
);

test(
  "the filters of a list work without scripts",
  { tag: "@full" },
  async ({ browser, office, page, signIn }) => {
    const advisor = await arrange(office);
    await signIn(advisor);
    await page.goto("/advisor/students");
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
      viewport: { width: 390, height: 844 },
    });
    const still = await plain.newPage();
    await still.goto(page.url());
    await still.locator("summary", { hasText: "Filters" }).click();
    await still.getByLabel("Reason").selectOption("A past meeting is not written up");
    await still.getByRole("button", { name: "Show", exact: true }).click();
    await expect(names(still)).toHaveText(["Ben Stone"]);
    await still.getByRole("link", { name: /^Remove the filter/ }).click();
    await expect(names(still)).toHaveCount(3);
    await plain.close();
  },
);

test(
  "prep that is assigned to nobody says so at the field",
  { tag: "@full" },
  async ({ page, office, signIn, check }) => {
    const advisor = await arrange(office);
    await signIn(advisor);
    await page.goto("/advisor/assign");
    await page.getByRole("radio", { name: "Chosen students" }).check();
    await page.getByRole("button", { name: "Assign", exact: true }).click();
    await expect(page.getByRole("group", { name: "To whom" })).toContainText("Choose at least one student.");
    await expect(page.getByRole("searchbox", { name: "Find a student" })).toBeFocused();
    await check(page);
    await page.getByRole("checkbox", { name: "Ada Stone" }).check();
    await page.getByRole("button", { name: "Assign to 1 student" }).click();
    await expect(page.getByText("Assigned to 1 student")).toBeVisible();
  },
);
