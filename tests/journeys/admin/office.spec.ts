import { DAY, expect, fromNow, linkIn, test } from "../../fixtures/verbs.ts";
import type { Page } from "@playwright/test";

const on = (days: number) => fromNow(days * DAY).slice(0, 10);

async function addPerson(page: Page, name: string, email: string, role: string): Promise<void> {
  await page.goto("/admin/people/new");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByLabel("Email", { exact: true }).fill(email);
  for (const box of await page.getByRole("group", { name: "Roles" }).getByRole("checkbox").all()) {
    await box.setChecked((await box.getAttribute("value")) === role);
  }
  await page.getByRole("button", { name: "Add and invite" }).click();
  await expect(page).toHaveURL("/admin/people");
  await expect(page.getByRole("row").filter({ hasText: email })).toContainText("Invited");
}

test("an admin sets an office up, and a new student comes in by the invitation", async ({
  page,
  office,
  signIn,
  mailArrives,
  openBrowser,
  check,
}) => {
  const here = await office();
  await signIn(here.admin);
  await page.goto("/admin");
  await check(page);
  const advisor = here.admin.email.replace("admin.", "priya.");
  const student = here.admin.email.replace("admin.", "amara.");
  await addPerson(page, "Priya Raman", advisor, "advisor");
  await addPerson(page, "Amara Okafor", student, "student");
  await check(page);

  await page.goto("/admin/cohorts/new");
  await page.getByLabel("Name", { exact: true }).fill("Geography juniors");
  await page.getByLabel("First day of the term").fill(on(-30));
  await page.getByLabel("Last day of the term").fill(on(60));
  await page.getByLabel("Goal reached by").fill(on(30));
  await page.getByRole("button", { name: "Add cohort" }).click();
  await expect(page.getByRole("heading", { name: "Geography juniors" })).toBeVisible();
  await page.getByLabel("Add an advisor").fill("Priya");
  await page.getByRole("button", { name: "Add Priya Raman as an advisor" }).click();
  await expect(page.getByText("Priya Raman looks after this cohort")).toBeVisible();
  await page.getByLabel("Name or email", { exact: true }).fill("Amara");
  await page.getByRole("button", { name: "Enrol Amara Okafor" }).click();
  await expect(page.getByText("Amara Okafor is enrolled")).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "Amara Okafor" })).toBeVisible();
  await check(page);

  const invitation = await mailArrives(student, /invites you to Askaround/);
  const theirs = await openBrowser();
  await theirs.goto(linkIn(invitation, "/sign-in"));
  await theirs.getByLabel("Email address").fill(student);
  await theirs.getByRole("button", { name: "Email me a link" }).click();
  await expect(theirs.getByRole("heading", { name: "Check your email" })).toBeVisible();
  await theirs.goto(linkIn(await mailArrives(student, /sign-in link/), "/sign-in/confirm"));
  await theirs.getByRole("button", { name: "Sign in" }).click();
  await expect(theirs).toHaveURL("/today");
  await page.goto("/admin/people");
  await expect(page.getByRole("row").filter({ hasText: student })).toContainText("Active");
});

test("a disabled student’s open page is refused at once, until the slip is undone", async ({
  page,
  office,
  signIn,
  openBrowser,
  watch,
}) => {
  watch.expectStatus(401, 403);
  const here = await office();
  const student = await here.addMember("Amara Okafor", ["student"]);
  const theirs = await openBrowser(student);
  await theirs.goto("/people/new");
  await theirs.getByLabel("Name", { exact: true }).fill("Maya Lindqvist");

  await signIn(here.admin);
  await page.goto(`/admin/people/${student.personId}`);
  await page.getByRole("button", { name: "Disable" }).click();
  await expect(page.getByText("Amara Okafor can no longer sign in")).toBeVisible();
  await theirs.getByRole("button", { name: "Save person" }).click();
  await expect(theirs.getByRole("status").filter({ hasText: /sign in/i })).toBeVisible();
  await expect(theirs.getByLabel("Name", { exact: true })).toHaveValue("Maya Lindqvist");
  await theirs.goto("/today");
  await expect(theirs).not.toHaveURL("/today");

  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Amara Okafor can sign in again")).toBeVisible();
  await theirs.goto("/today");
  await expect(theirs.getByRole("link", { name: "Add a person" })).toBeVisible();
});

test("a changed policy says that open duties keep their dates", async ({
  page,
  office,
  owner,
  signIn,
  check,
}) => {
  const here = await office();
  const student = await here.addMember("Amara Okafor", ["student"]);
  const meeting = await here.meetingWith(student);
  await here.debrief(student, meeting);
  const due = () => owner.sql`select due_at from thank_yous where meeting_id = ${meeting.meetingId}`;
  const before = await due();
  await signIn(here.admin);
  await page.goto("/admin/policies");
  await check(page);
  await page.getByLabel(/A thank-you is due/).fill("30");
  await page.getByRole("button", { name: "Save policies" }).click();
  const note = page.getByRole("region", { name: "Notifications" });
  await expect(note.getByText("Applies from now on; 1 open thank-you keeps its dates.")).toBeVisible();
  expect(await due()).toEqual(before);
  await page.reload();
  await expect(page.getByLabel(/A thank-you is due/)).toHaveValue("30");
});

test("an office keeps its last admin", async ({ page, office, signIn, watch }) => {
  watch.expectStatus(422);
  const here = await office();
  await signIn(here.admin);
  await page.goto(`/admin/people/${here.admin.personId}`);
  await page.getByRole("button", { name: "Disable" }).click();
  await expect(
    page.getByRole("status").filter({ hasText: "This is the office’s only admin." }),
  ).toBeVisible();
  const roles = page.getByRole("group", { name: "Roles" });
  await roles.getByLabel("Advisor").check();
  await roles.getByLabel("Admin").uncheck();
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(roles.getByText("Make someone else an admin first.")).toBeVisible();
  await page.reload();
  await expect(page).toHaveURL(`/admin/people/${here.admin.personId}`);
  await expect(roles.getByLabel("Admin")).toBeChecked();
});
