import type { Page } from "@playwright/test";
import { tabTo } from "../../fixtures/keyboard.ts";
import { expect, fromNow, test } from "../../fixtures/verbs.ts";

const MINUTE = 60_000;
const wholeMinute = (at: string) => `${at.slice(0, 16)}:00.000Z` as ReturnType<typeof fromNow>;

async function press(page: Page, name: RegExp, key = "Enter"): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

async function write(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

test(
  "a meeting is prepared and held without a pointer",
  { tag: "@full" },
  async ({ page, office, signIn, check }) => {
    const { addMember, meetingWith } = await office();
    const student = await addMember("Amara Okafor", ["student"]);
    const { meetingId, startsAt } = await meetingWith(student, {
      startsAt: wholeMinute(fromNow(12 * MINUTE)),
    });
    await signIn(student);
    await page.goto(`/meetings/${meetingId}/prep`);
    await expect(page.getByLabel("What you want to learn")).toBeEnabled();
    await prepare(page);
    await check(page);

    await page.goto("/today");
    await press(page, /^Start$/);
    await expect(page).toHaveURL(`/meetings/${meetingId}/live`);
    await expect(page.getByText("Opens without a network too.")).toBeVisible();
    await hold(page, new Date(Date.parse(startsAt) + 26 * MINUTE));
  },
);

async function prepare(page: Page): Promise<void> {
  await write(page, /^LinkedIn address/, "linkedin.com/in/grace-lindqvist");
  await write(page, /^What you read there/, "Draws harbor charts.");
  await press(page, /^Add the first one$/);
  await expect(page.getByRole("textbox", { name: "In common 1" })).toBeFocused();
  await page.keyboard.type("We both learned to sail at ten");
  await write(page, /^What you want to learn/, "Who still draws charts by hand.");
  for (const [nth, text] of ["Who draws charts today?", "What surprised you most?"].entries()) {
    await press(page, /^Write a question: The work/);
    await expect(page.getByLabel(`The work, question ${nth + 1}`, { exact: true })).toBeFocused();
    await page.keyboard.type(text);
    if (nth === 0) await page.keyboard.press("Shift+Tab");
  }
  await press(page, /^They agreed to 30 minutes/, "Space");
  await expect(page.getByLabel("They agreed to 30 minutes")).toBeChecked();
  await write(page, /^If that fails/, "555 0100");
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
}

async function hold(page: Page, nearTheEnd: Date): Promise<void> {
  await press(page, /^Next question$/);
  await expect(page.getByText("What surprised you most?")).toBeVisible();
  await write(page, /^Jot$/, "Mostly surveyors");
  await page.keyboard.press("Enter");
  await press(page, /^A name$/);
  const notes = page.getByRole("listitem");
  await expect(notes.filter({ hasText: "Mostly surveyors" })).toBeVisible();
  await expect(notes.filter({ hasText: "A name" })).toBeVisible();
  await expect(page.getByText("All notes saved.")).toBeVisible();

  await page.clock.install({ time: nearTheEnd });
  await page.reload();
  await press(page, /^They chose to go on: \+5 min$/);
  await expect(page.getByRole("timer")).toContainText("8:");
  await expect(page.locator("#main")).toBeFocused();
  await page.clock.fastForward("07:00");
  await press(page, /^We’re done$/);
  await press(page, /^Write it up/);
  await expect(page).toHaveURL(/\/log$/);
}
