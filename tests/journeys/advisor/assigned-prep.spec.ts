import { newUuid } from "@askaround/db/stores";
import type { Page } from "@playwright/test";
import { Effort } from "../../fixtures/effort.ts";
import { DAY, fromNow, type Office } from "../../fixtures/office.ts";
import { expect, test } from "../../fixtures/verbs.ts";

async function arrange(open: () => Promise<Office>) {
  const office = await open();
  const advisor = await office.addMember("Priya Raman", ["advisor"]);
  const other = await office.addMember("Ruth Adler", ["advisor"]);
  const cohortId = await office.addCohort("Geography juniors", [advisor, other]);
  const student = await office.addMember("Amara Okafor", ["student"], cohortId);
  return { ...office, advisor, other, cohortId, student };
}

/** A start on the hour, so that the form of the meeting reads as it was made. */
const soon = () => `${fromNow(9 * DAY).slice(0, 13)}:00:00.000Z` as ReturnType<typeof fromNow>;

const sheet = (contactId: never) => [
  { kind: "research", contactId, linkedin: null, read: "Draws maps of ports." } as const,
  {
    kind: "point",
    id: newUuid<never>(),
    contactId: null,
    text: "Both row",
    source: null,
    removed: false,
  } as const,
  ...[
    ["opening", "What does a typical week look like for you?"],
    ["work", "Where does most of your time go?"],
    ["path", "How did you come to this work?"],
    ["field", "How is this field changing?"],
    ["advice", "What would you do in my place?"],
  ].map(
    ([phase, text]) =>
      ({
        kind: "question",
        id: newUuid<never>(),
        phase,
        text,
        bankId: null,
        kept: [],
        removed: false,
      }) as never,
  ),
];

const reading = (page: Page) => page.getByRole("button", { name: "Good, approve" });

test("prep is assigned, handed in, returned, handed in again and approved, by keyboard", async ({
  page,
  office,
  signIn,
  openBrowser,
  check,
}) => {
  const { advisor, student, cohortId, meetingWith, prepare } = await arrange(office);
  const { meetingId, contactId } = await meetingWith(student, { startsAt: soon() });
  await signIn(advisor);
  await page.goto(`/advisor/cohorts/${cohortId}`);
  const clicks = new Effort();
  const click = async (name: string) => {
    clicks.presses += 1;
    await page.getByRole(name === "Assign prep" ? "link" : "button", { name }).click();
  };
  await click("Assign prep");
  await expect(page.getByText("1 student will have it in their list.")).toBeVisible();
  await expect(page.getByText("1 meeting of 1 student is planned now.")).toBeVisible();
  await click("Assign to 1 student");
  await expect(page.getByText("Assigned to 1 student")).toBeVisible();
  expect(clicks.presses).toBeLessThanOrEqual(4);
  await check(page);

  const theirs = await openBrowser(student);
  await theirs.goto(`/meetings/${meetingId}`);
  await theirs.getByRole("link", { name: /First conversation/ }).click();
  await expect(theirs.getByText("Find at least one thing in common.")).toBeVisible();
  await prepare(student, meetingId, sheet(contactId as never));
  await theirs.reload();
  await theirs.getByRole("button", { name: "Hand in to my advisor" }).click();
  await expect(theirs.getByText("This is with your advisor.")).toBeVisible();
  await check(theirs);

  await page.goto("/advisor/review");
  await expect(page.getByRole("link", { name: "Amara Okafor" })).toBeVisible();
  const keys = new Effort();
  await keys.key(page, "j");
  await keys.key(page, "Enter");
  await expect(reading(page)).toBeVisible();
  await keys.key(page, "2");
  await expect(page.getByRole("textbox", { name: "Comment on All of it" })).toBeFocused();
  await page.keyboard.type("Say where you found this.");
  await keys.key(page, "ControlOrMeta+Enter");
  await expect(page.getByText("Sent back: Amara Okafor")).toBeVisible();
  await expect(page.getByText("Nothing waits for you", { exact: true })).toBeVisible();
  expect(keys.presses).toBe(4);

  await theirs.reload();
  await expect(theirs.getByText("Say where you found this.")).toBeVisible();
  await theirs.getByRole("button", { name: "Your answer about: All of it" }).click();
  await theirs.getByRole("textbox", { name: "Your answer about: All of it" }).fill("On her own page.");
  await theirs.getByRole("button", { name: "Send answer" }).click();
  await expect(theirs.getByText("On her own page.").first()).toBeVisible();
  await theirs.getByRole("button", { name: "Hand in again" }).click();
  await expect(theirs.getByText("This is with your advisor.")).toBeVisible();

  await page.goto("/advisor/review");
  await page.getByRole("link", { name: "Amara Okafor" }).click();
  await expect(reading(page)).toBeVisible();
  await check(page);
  await page.keyboard.press("1");
  await expect(page.getByText("Approved: Amara Okafor")).toBeVisible();
  await page.keyboard.press("z");
  await expect(page.getByText("Taken back. It waits again.")).toBeVisible();
  await expect(reading(page)).toBeVisible();
  await expect(page).toHaveURL(/\/advisor\/review\/[0-9a-f-]{36}$/);
  await page.keyboard.press("1");
  await expect(page).toHaveURL(/\/advisor\/review$/);
  await theirs.reload();
  await expect(theirs.getByText("Your advisor approved this.")).toBeVisible();

  await theirs.goto(`/meetings/${meetingId}/edit`);
  await theirs.getByLabel("How long, in minutes").fill("45");
  await theirs.getByRole("button", { name: /Save/ }).click();
  await expect(theirs).toHaveURL(new RegExp(`/meetings/${meetingId}$`));
  await expect(theirs.getByText("Look again")).toBeVisible();
});

test("two advisors never decide over each other, and many good ones are approved at once", async ({
  page,
  office,
  signIn,
  openBrowser,
}) => {
  const { advisor, other, student, cohortId, meetingWith, prepare, assign, handIn, taskOf } =
    await arrange(office);
  const { meetingId, contactId } = await meetingWith(student, { startsAt: soon() });
  await prepare(student, meetingId, sheet(contactId as never));
  const taskIds = [];
  for (let count = 0; count < 3; count += 1) {
    const taskId = await taskOf((await assign(advisor, cohortId)).assignmentId);
    await handIn(student, taskId);
    taskIds.push(taskId);
  }
  const [first] = taskIds;
  const held = page.waitForResponse((answer) => answer.url().includes("reviews.hold"));
  await signIn(advisor);
  await page.goto(`/advisor/review/${first}`);
  await expect(reading(page)).toBeVisible();
  await held;

  const theirs = await openBrowser(other);
  await theirs.goto(`/advisor/review/${first}`);
  await expect(theirs.getByText(/Priya Raman is reading this until/)).toBeVisible();
  await expect(reading(theirs)).toHaveCount(0);
  await theirs.goto("/advisor/review");
  await expect(theirs.getByText("Priya Raman is reading this")).toBeVisible();
  await theirs.getByRole("button", { name: "Approve the 2 with nothing found" }).click();
  await expect(theirs.getByText("2 preparations approved")).toBeVisible();

  await page.keyboard.press("1");
  await expect(page.getByText("Approved: Amara Okafor")).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByText("Nothing waits for you", { exact: true })).toBeVisible();
});
