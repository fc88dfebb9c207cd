import { DAY, fromNow } from "../../fixtures/office.ts";
import { expect, test } from "../../fixtures/verbs.ts";

test(
  "a meeting that breaks a rule of the cohort says so before and after, and counts once an advisor lets it",
  { tag: "@full" },
  async ({ page, office, owner, signIn, openBrowser, check, watch }) => {
    // A decision without its reason.
    watch.expectStatus(400);
    const { admin, addMember, addCohort, addContact } = await office();
    const advisor = await addMember("Priya Raman", ["advisor"]);
    const cohortId = await addCohort("Autumn", [advisor]);
    const student = await addMember("Amara Okafor", ["student"], cohortId);
    const contactId = await addContact(student, { name: "Grace Lindqvist" });
    const counted = async () => {
      const [row] = await owner.sql<{ held: number }[]>`
        select meetings_held as held from student_progress where student_id = ${student.personId}`;
      return row?.held;
    };

    const theirs = await openBrowser(admin);
    await theirs.goto(`/admin/cohorts/${cohortId}`);
    await theirs.getByLabel("It is not with a relative").check();
    await theirs.getByLabel("Least length in minutes").fill("30");
    await theirs.getByRole("button", { name: "Save changes" }).click();
    await expect(theirs.getByText("Changes saved")).toBeVisible();

    await signIn(student);
    await page.goto(`/meetings/new?person=${contactId}`);
    await expect(page.getByText("A meeting counts toward Autumn when:")).toBeVisible();
    await expect(page.getByText("It lasts at least 30 minutes")).toBeVisible();
    await page.getByLabel("Day", { exact: true }).fill(fromNow(-2 * DAY).slice(0, 10));
    await page.getByLabel("Time", { exact: true }).fill("10:00");
    await page.getByLabel("How long, in minutes").fill("20");
    await check(page);
    await page.getByRole("button", { name: "Save and say how it went" }).click();
    await expect(page).toHaveURL(/\/log$/);
    const meeting = page.url().replace(/\/log$/, "");
    await page.goto(meeting);
    await expect(page.getByText("Toward Autumn, as it looks now:")).toBeVisible();
    await expect(page.getByText("Not met: It lasts at least 30 minutes")).toBeVisible();
    await page
      .getByRole("group", { name: "Are you related to anyone you met?" })
      .getByRole("button", { name: "No" })
      .click();
    await expect(page.getByText("Met: It is not with a relative", { exact: true })).toBeVisible();
    await page.goto(`${meeting}/log`);
    await page.getByLabel("No one this time").check();
    await page.getByRole("button", { name: "Save meeting" }).click();
    await expect(page.getByText("It does not count toward Autumn.")).toBeVisible();
    await check(page);
    expect(await counted()).toBe(0);

    const desk = await openBrowser(advisor);
    await desk.goto(`/advisor/students/${student.personId}`);
    await expect(desk.getByText("Does not count toward Autumn")).toBeVisible();
    await desk.getByRole("button", { name: "Let it count" }).click();
    await desk.getByRole("button", { name: "Decide" }).click();
    await expect(desk.getByLabel("Why?")).toHaveAttribute("aria-invalid", "true");
    await desk.getByLabel("Why?").fill("She had a train to catch, and you met twice.");
    await check(desk);
    await desk.getByRole("button", { name: "Decide" }).click();
    await expect(desk.getByText("Decided. The student can read why.")).toBeVisible();
    await expect(desk.getByText("Counts toward Autumn", { exact: true })).toBeVisible();
    expect(await counted()).toBe(1);
    await page.reload();
    await expect(page.getByText("It counts toward Autumn.")).toBeVisible();
    await expect(
      page.getByText(/Priya Raman decided that it counts: “She had a train to catch/),
    ).toBeVisible();

    await desk.getByRole("button", { name: "Go by the rules again" }).click();
    await expect(desk.getByText("Does not count toward Autumn")).toBeVisible();
    expect(await counted()).toBe(0);
    await page.reload();
    await expect(page.getByText("It does not count toward Autumn.")).toBeVisible();
  },
);
