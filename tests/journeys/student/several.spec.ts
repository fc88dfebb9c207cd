import { expect, HOUR, fromNow, test } from "../../fixtures/verbs.ts";

test("two people met in one talk: both are on the meeting, and each is owed a note of their own", async ({
  page,
  office,
  owner,
  signIn,
  check,
}) => {
  const { addMember, addContact } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await addContact(student, { name: "Grace Lindqvist", organisation: "Harbor Maps" });
  await addContact(student, { name: "Luis Ortega", organisation: "Harbor Maps" });
  await signIn(student);
  await page.goto("/meetings/new");
  await page.getByLabel("Grace Lindqvist").check();
  await page.getByLabel("Luis Ortega").check();
  await page.getByLabel("Day", { exact: true }).fill(fromNow(-48 * HOUR).slice(0, 10));
  await page.getByLabel("Time", { exact: true }).fill("10:00");
  await check(page);
  await page.getByRole("button", { name: "Save and say how it went" }).click();
  await expect(page).toHaveURL(/\/log$/);
  await page.getByLabel("One thing you learned").fill("Maps are drawn by two");
  await page.getByRole("button", { name: "Save meeting" }).click();
  await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Grace Lindqvist and Luis Ortega/);
  const meetingId = page.url().split("/").at(-1) ?? "";
  const owed = () => owner.sql`select contact_id from thank_yous where meeting_id = ${meetingId}`;
  expect(await owed()).toHaveLength(2);

  await page.goto(`/meetings/${meetingId}/thanks`);
  await expect(page.getByRole("heading", { name: "Grace Lindqvist" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Luis Ortega" })).toBeVisible();
  await check(page);
});

test("a note is copied as it was written, to be sent by the student", async ({
  page,
  context,
  office,
  signIn,
}) => {
  const { addMember, meetingWith, debrief } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const meeting = await meetingWith(student);
  await debrief(student, meeting, { learned: "How a map gets its names" });
  await signIn(student);
  await page.goto(`/people/${meeting.contactId}/edit`);
  await page.getByRole("textbox", { name: "Email (optional)" }).fill("grace+maps@harbor.example");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page).toHaveURL(`/people/${meeting.contactId}`);

  await page.goto(`/meetings/${meeting.meetingId}/thanks`);
  const note = "Dear Grace,\n\nThank you & 100 % for the names + the map?\n\nAmara";
  await page.getByLabel("Your note").fill(note);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: /^Copy/ }).first().click();
  await expect(page.getByText(/copied/).first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(note);
});

test(
  "two tabs that change one’s own settings see each other’s words",
  { tag: "@full" },
  async ({ page, office, signIn, watch }) => {
    watch.expectStatus(409);
    const { addMember } = await office();
    await signIn(await addMember("Amara Okafor", ["student"]));
    await page.goto("/me");
    const other = await page.context().newPage();
    await other.goto("/me");
    await other.getByLabel("Name", { exact: true }).fill("Amara O.");
    await other.getByRole("button", { name: "Save", exact: true }).click();
    await expect(other.getByText("Settings saved")).toBeVisible();

    await page.getByLabel("Name", { exact: true }).fill("Amara Okafor-Lind");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByText("Saved meanwhile: Amara O.")).toBeVisible();
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Amara Okafor-Lind");
    await page.getByRole("button", { name: "Keep yours" }).click();
    await expect(page.getByText("Settings saved")).toBeVisible();
    await page.reload();
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Amara Okafor-Lind");
  },
);
