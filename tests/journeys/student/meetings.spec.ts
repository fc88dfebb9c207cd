import { expect, fromNow, HOUR, test } from "../../fixtures/verbs.ts";

const NEXT_WEEK = 7 * 24 * HOUR;
const dayOf = (milliseconds: number) => fromNow(milliseconds).slice(0, 10);

test("a cancelled meeting owes no thank-you, and Undo opens it again", async ({
  page,
  office,
  owner,
  signIn,
  check,
}) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student, { startsAt: fromNow(NEXT_WEEK) });
  await signIn(student);
  await page.goto(`/meetings/${meetingId}`);
  await page.getByRole("button", { name: "Cancel it" }).click();
  await page.getByText("They cancelled").click();
  await page.getByRole("button", { name: "Mark as cancelled" }).click();
  await expect(page.getByRole("heading", { name: "They cancelled this one" })).toBeVisible();
  await check(page);
  expect(await owner.sql`select 1 from thank_yous where meeting_id = ${meetingId}`).toHaveLength(0);

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("The meeting is open again")).toBeVisible();
  await expect(page.getByRole("button", { name: "Cancel it" })).toBeVisible();
});

test("a no-show owes no thank-you and can be opened again later", async ({ page, office, owner, signIn }) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student);
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/log`);
  await page.getByText("Someone didn’t come").click();
  await page.getByRole("button", { name: "Mark as didn’t happen" }).click();
  await expect(page.getByText("Choose who didn’t come.").first()).toBeVisible();
  await page.getByText("They didn’t come").click();
  await page.getByRole("button", { name: "Mark as didn’t happen" }).click();
  await expect(page).toHaveURL(`/meetings/${meetingId}`);
  await expect(page.getByText("No thank-you is owed.")).toBeVisible();
  expect(await owner.sql`select 1 from thank_yous where meeting_id = ${meetingId}`).toHaveLength(0);
  await page.goto("/today");
  await expect(page.getByText(/thank-you note to Grace/)).toHaveCount(0);

  await page.goto(`/meetings/${meetingId}`);
  await page.getByRole("button", { name: "Reopen the meeting" }).click();
  await expect(page.getByRole("link", { name: "Say how it went" })).toBeVisible();
});

test("a meeting moves, and stays the same meeting", async ({ page, office, signIn, check }) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student, { startsAt: fromNow(NEXT_WEEK) });
  await signIn(student);
  await page.goto(`/meetings/${meetingId}`);
  await page.getByRole("link", { name: "Move it" }).click();
  await page.getByLabel("Day", { exact: true }).fill(dayOf(NEXT_WEEK + 48 * HOUR));
  await page.getByLabel("Time", { exact: true }).fill("14:15");
  await page.getByLabel("How long, in minutes").fill("45");
  await check(page);
  await page.getByRole("button", { name: "Save the new time" }).click();
  await expect(page).toHaveURL(`/meetings/${meetingId}`);
  await expect(page.getByText(/2:15/).first()).toBeVisible();
  await expect(page.getByText("45 minutes")).toBeVisible();
});

test("a meeting that already took place is logged afterwards", async ({ page, office, signIn }) => {
  const { addMember, addContact } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const contactId = await addContact(student, { name: "Grace Lindqvist" });
  await signIn(student);
  await page.goto(`/meetings/new?person=${contactId}`);
  await page.getByLabel("Day", { exact: true }).fill(dayOf(-3 * 24 * HOUR));
  await page.getByLabel("Time", { exact: true }).fill("10:00");
  await expect(page.getByText("This is in the past: we’ll ask how it went.")).toBeVisible();
  await page.getByRole("button", { name: "Save and say how it went" }).click();
  await expect(page).toHaveURL(/\/log$/);
  await page.getByLabel("No one this time").check();
  await page.getByRole("button", { name: "Save meeting" }).click();
  await expect(page.getByText("No one this time.")).toBeVisible();
  await expect(page.getByText("Written up")).toBeVisible();
});

test("two tabs that change one person see each other’s words", async ({ page, office, signIn, watch }) => {
  watch.expectStatus(409);
  const { addMember, addContact } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const contactId = await addContact(student, { name: "Grace Lindqvist" });
  await signIn(student);
  await page.goto(`/people/${contactId}/edit`);
  const other = await page.context().newPage();
  await other.goto(`/people/${contactId}/edit`);

  await other.getByLabel("What they do").fill("Cartographer");
  await other.getByRole("button", { name: "Save changes" }).click();
  await expect(other).toHaveURL(`/people/${contactId}`);
  await page.getByLabel("What they do").fill("Map designer");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("This was changed in another place")).toBeVisible();
  await expect(page.getByText("Yours: Map designer")).toBeVisible();
  await expect(page.getByText("Saved meanwhile: Cartographer")).toBeVisible();
  await expect(page.getByLabel("What they do")).toHaveValue("Map designer");
  await page.getByRole("button", { name: "Keep yours" }).click();
  await expect(page).toHaveURL(`/people/${contactId}`);
  await expect(page.getByText("Map designer, Harbor Maps")).toBeVisible();
});

test("two tabs that move one meeting: theirs can be taken", async ({ page, office, signIn, watch }) => {
  watch.expectStatus(409);
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student, { startsAt: fromNow(NEXT_WEEK) });
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/edit`);
  const other = await page.context().newPage();
  await other.goto(`/meetings/${meetingId}/edit`);
  await other.getByLabel("How long, in minutes").fill("45");
  await other.getByRole("button", { name: "Save the new time" }).click();
  await expect(other).toHaveURL(`/meetings/${meetingId}`);
  await page.getByLabel("How long, in minutes").fill("20");
  await page.getByRole("button", { name: "Save the new time" }).click();
  await expect(page.getByText("Saved meanwhile: 45 minutes")).toBeVisible();
  await page.getByRole("button", { name: "Take theirs" }).click();
  await expect(page.getByLabel("How long, in minutes")).toHaveValue("45");
});

test("pressing twice saves once", async ({ page, office, owner, signIn }) => {
  const { addMember } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await signIn(student);
  await page.goto("/people/new");
  await page.getByLabel("Name", { exact: true }).fill("Maya Lindqvist");
  await page.getByRole("button", { name: "Save person" }).dblclick();
  await expect(page.getByRole("heading", { name: "Maya Lindqvist" })).toBeVisible();
  const people = await owner.sql`select 1 from contacts where student_id = ${student.personId}`;
  expect(people).toHaveLength(1);
});
