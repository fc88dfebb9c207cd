import type { BrowserContext, Page } from "@playwright/test";
import { tabTo } from "../../fixtures/keyboard.ts";
import { DAY, expect, fromNow, test } from "../../fixtures/verbs.ts";

const saved = (page: Page) => expect(page.getByText(/^Saved \d/)).toBeVisible();
const step = (page: Page, state: "Done" | "Still open", name: string) =>
  expect(page.getByRole("link", { name: `${state}: ${name}` })).toBeVisible();

test("a meeting is prepared on a phone, from the day list to being ready", async ({
  page,
  office,
  signIn,
  check,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student, { startsAt: fromNow(2 * DAY) });
  await signIn(student);
  await page.goto("/today");
  await expect(page.getByText("Still open: who they are, what you share")).toBeVisible();
  await page.getByRole("link", { name: "Prepare", exact: true }).tap();
  await expect(page.getByRole("heading", { level: 1, name: "Prepare for Grace" })).toBeVisible();
  await check(page);

  await page.getByLabel("LinkedIn address").fill("linkedin.com/in/grace-lindqvist");
  await page.getByLabel("What you read there").fill("Draws harbor charts; came from sailing.");
  await expect(page.getByLabel("LinkedIn address")).toHaveValue("https://linkedin.com/in/grace-lindqvist");
  await page.getByRole("button", { name: "Add something about Grace" }).tap();
  await page.getByLabel("Link", { exact: true }).fill("https://harbor.example/talk");
  await page.getByLabel("What it says").fill("A talk on naming reefs.");
  await page.getByRole("button", { name: "Add the first one" }).tap();
  await page.getByRole("textbox", { name: "In common 1" }).fill("We both learned to sail at ten");
  await page.getByLabel("Where you found it").selectOption("Their profile");
  await page.getByLabel("What you want to learn").fill("Whether charts are still drawn by people.");
  await step(page, "Done", "Who they are");
  await step(page, "Done", "What you share");
  await saved(page);

  await chooseThree(page);
  await check(page);
  await takeAdvice(page);
  await settle(page, meetingId);
  await page.emulateMedia({ colorScheme: "dark" });
  await check(page);
  await page.getByLabel("What you want to learn").fill("Who still draws charts by hand.");
  await page.getByRole("link", { name: "Print the sheet" }).tap();
  await expect(page).toHaveURL(/\/sheet$/);
  await page.goBack();
  await expect(page.getByLabel("What you want to learn")).toHaveValue("Who still draws charts by hand.");
  await page.goto(`/meetings/${meetingId}`);
  await expect(page.getByText("You’re ready.")).toBeVisible();
  await page.goto("/today");
  await expect(page.getByText("Still open:")).toHaveCount(0);
});

/** From the bank, by part of the talk, with one put back. */
async function chooseThree(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Question bank" }).tap();
  const bank = page.getByRole("dialog", { name: "Question bank" });
  await bank.getByLabel("Search the questions").fill("typical week");
  await bank.getByRole("button", { name: "Favorite: What does a typical week look like for you?" }).tap();
  await bank.getByRole("button", { name: "Add: What does a typical week look like for you?" }).tap();
  await bank.getByLabel("Search the questions").fill("");
  await bank.getByLabel("Part of the talk").selectOption("The work");
  await bank.getByRole("button", { name: "Add: Where does most of your time go?" }).tap();
  await bank.getByRole("button", { name: "Add: What motivates you most?" }).tap();
  await expect(bank.getByText("3 questions for 30 minutes.")).toBeVisible();
  await bank.getByRole("button", { name: "Remove: What motivates you most?" }).tap();
  await expect(bank.getByText("2 questions for 30 minutes.")).toBeVisible();
  await bank.getByLabel("Part of the talk").selectOption("");
  await bank.getByRole("button", { name: "Favorites" }).tap();
  await expect(bank.getByText("1 question", { exact: true })).toBeVisible();
  await bank.getByRole("button", { name: "Done", exact: true }).tap();
  await expect(page.getByRole("button", { name: "Question bank" })).toBeFocused();
}

/** A wording that asks for a job is taken anew, one that a yes would answer is kept with a word why. */
async function takeAdvice(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Write a question: The field" }).tap();
  const asked = page.getByLabel("The field, question 1", { exact: true });
  await asked.fill("Could you get me an internship on your team?");
  await expect(page.getByText("This can be heard as asking for a job or internship")).toBeVisible();
  await page.getByRole("button", { name: "Use this wording" }).first().tap();
  await expect(asked).toHaveValue("What would you look for in someone at the very start in this work?");
  await page.getByRole("button", { name: "Undo" }).tap();
  await expect(asked).toHaveValue("Could you get me an internship on your team?");
  await page.getByRole("button", { name: "Use this wording" }).first().tap();

  await page.getByRole("button", { name: "Write a question: Advice" }).tap();
  await page.getByLabel("Advice, question 1", { exact: true }).fill("Do you like your work?");
  await page.getByRole("button", { name: "Keep it anyway" }).tap();
  await page.getByLabel("Why? A word is enough.").fill("She loves to tell");
  await page.getByRole("button", { name: "Keep it", exact: true }).tap();
  await expect(page.getByText("Kept: She loves to tell")).toBeVisible();

  await page.getByRole("button", { name: "Remove: Advice, question 1" }).tap();
  await page.getByRole("dialog", { name: "Removed" }).getByRole("button", { name: "Undo" }).tap();
  await expect(page.getByText("Kept: She loves to tell")).toBeVisible();
  await step(page, "Done", "Your questions");
}

async function settle(page: Page, meetingId: string): Promise<void> {
  await page.getByLabel("They agreed to 30 minutes").tap();
  await page.getByLabel("They call me").tap();
  await page.getByLabel("If that fails").fill("555 0100");
  await page.getByLabel("What to wear").fill("Blue shirt");
  await expect(page.getByText("You’re ready. Bring paper, and wear a watch.")).toBeVisible();
  await saved(page);
  await page.goto(`/meetings/${meetingId}/prep`);
  await expect(page.getByLabel("If that fails")).toHaveValue("555 0100");
  await expect(page.getByText("Kept: She loves to tell")).toBeVisible();
  await expect(page.getByText("Can you suggest other people I could speak to?")).toBeVisible();
}

test("questions are written, ordered and taken out by keyboard alone", async ({ page, office, signIn }) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student, { startsAt: fromNow(2 * DAY) });
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/prep`);
  await expect(page.getByLabel("What you want to learn")).toBeEnabled();
  const texts = () => page.getByRole("textbox", { name: /question \d$/ }).evaluateAll(namesOf);

  await page.getByRole("button", { name: "Write a question: The work" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("The work, question 1", { exact: true })).toBeFocused();
  await page.keyboard.type("What is hard about it?");
  await page.getByRole("button", { name: "Write a question: The work" }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByLabel("The work, question 2", { exact: true })).toBeFocused();
  await page.keyboard.type("What is best about it?");
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByLabel("The work, question 1", { exact: true })).toBeFocused();
  expect(await texts()).toEqual(["What is best about it?", "What is hard about it?"]);
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByLabel("To open with, question 1", { exact: true })).toBeFocused();
  await expect(page.getByText("Moved: To open with, number 1.")).toBeAttached();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByText("It is the first one.")).toBeAttached();

  await tabTo(page, /^Move down: To open with, question 1$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Move down: The work, question 1" })).toBeFocused();
  await tabTo(page, /^Remove: The work, question 1$/);
  await page.keyboard.press("Enter");
  await expect(page.getByText("What is best about it?")).toHaveCount(0);

  await page.getByRole("button", { name: "Question bank" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Question bank" })).toBeVisible();
  await tabTo(page, /^Add: What does a typical week look like for you\?$/);
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Question bank" })).toBeFocused();
  await saved(page);
  await page.reload();
  expect(await texts()).toEqual(["What does a typical week look like for you?", "What is hard about it?"]);
});

const namesOf = (boxes: readonly (SVGElement | HTMLElement)[]) =>
  boxes.map((box) => (box instanceof HTMLTextAreaElement ? box.value : ""));

test("what was typed without a network outlives the tab, and is saved by the next one", async ({
  page,
  context,
  office,
  signIn,
  watch,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student, { startsAt: fromNow(2 * DAY) });
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/prep`);
  await expect(page.getByLabel("What you want to learn")).toBeEnabled();
  watch.expectDeadNetwork();
  await context.setOffline(true);
  await page.getByLabel("What you want to learn").fill("Whether charts are still drawn by people.");
  await page.getByRole("button", { name: "Write a question: The work" }).tap();
  await page.getByLabel("The work, question 1", { exact: true }).fill("Who draws today?");
  await expect(page.getByText("You’re offline. What you typed is kept here")).toBeVisible();
  await page.close({ runBeforeUnload: false });

  await context.setOffline(false);
  const next = await context.newPage();
  await next.goto(`/meetings/${meetingId}/prep`);
  await expect(next.getByLabel("The work, question 1", { exact: true })).toHaveValue("Who draws today?");
  await saved(next);
  const elsewhere = await inAnotherBrowser(context, next, `/meetings/${meetingId}/prep`);
  await expect(elsewhere.getByLabel("What you want to learn")).toHaveValue(
    "Whether charts are still drawn by people.",
  );
  await expect(elsewhere.getByLabel("The work, question 1", { exact: true })).toHaveValue("Who draws today?");
  await elsewhere.context().close();
});

/** The same person on another device: nothing is shared but the server. */
async function inAnotherBrowser(context: BrowserContext, page: Page, path: string): Promise<Page> {
  const browser = context.browser();
  if (!browser) throw new Error("The context has no browser.");
  const { origin } = new URL(page.url());
  const other = await browser.newContext({ storageState: { cookies: await context.cookies(), origins: [] } });
  const opened = await other.newPage();
  await opened.goto(origin + path);
  return opened;
}

test(
  "two tabs that word the same goal show both, and neither is lost",
  { tag: "@full" },
  async ({ page, context, office, signIn, check }) => {
    const { addMember, meetingWith } = await office();
    const student = await addMember("Amara Okafor", ["student"]);
    const { meetingId } = await meetingWith(student, { startsAt: fromNow(2 * DAY) });
    await signIn(student);
    const other = await context.newPage();
    for (const tab of [page, other]) {
      await tab.goto(`/meetings/${meetingId}/prep`);
      await expect(tab.getByLabel("What you want to learn")).toBeEnabled();
    }
    await page.getByLabel("What you want to learn").fill("See the harbor at work.");
    await page.getByLabel("What to wear").fill("Blue shirt");
    await saved(page);
    await other.getByLabel("What you want to learn").fill("Hear about the night shifts.");
    await other.getByLabel("If that fails").fill("555 0100");
    const clash = other.getByRole("alert").filter({ hasText: "This was changed in another place" });
    await expect(clash).toContainText("See the harbor at work.");
    await expect(other.getByLabel("What you want to learn")).toHaveValue("Hear about the night shifts.");
    await check(other);
    await clash.getByRole("button", { name: "Keep both" }).tap();
    await saved(other);
    await page.reload();
    await expect(page.getByLabel("What you want to learn")).toHaveValue(
      "See the harbor at work.\nHear about the night shifts.",
    );
    await expect(page.getByLabel("What to wear")).toHaveValue("Blue shirt");
    await expect(page.getByLabel("If that fails")).toHaveValue("555 0100");
  },
);
