import { DAY, expect, fromNow, HOUR, test } from "../../fixtures/verbs.ts";

test("an advisor sees a student’s meeting appear once it is written up", async ({
  page,
  office,
  signIn,
  openBrowser,
  check,
}) => {
  const { addMember, addCohort, meetingWith } = await office();
  const advisor = await addMember("Priya Raman", ["advisor"]);
  const cohort = await addCohort("Geography juniors", [advisor]);
  const student = await addMember("Amara Okafor", ["student"], cohort);
  const { meetingId } = await meetingWith(student, { startsAt: fromNow(-30 * HOUR) });
  await signIn(advisor);
  await page.goto(`/advisor/cohorts/${cohort}`);
  const row = page.getByRole("row").filter({ hasText: "Amara Okafor" });
  await expect(row).toContainText("0 of 3");
  await expect(row).toContainText("A past meeting is not written up");
  await check(page);
  await page.goto("/advisor");
  await expect(page.getByRole("listitem").filter({ hasText: "Amara Okafor" })).toContainText("0 held of 3");

  const theirs = await openBrowser(student);
  await theirs.goto(`/meetings/${meetingId}/log`);
  await theirs.getByLabel("One thing you learned").fill("How a map gets its names");
  await theirs.getByRole("button", { name: "Save meeting" }).click();
  await expect(theirs.getByText("Written up")).toBeVisible();

  await page.goto(`/advisor/cohorts/${cohort}`);
  await expect(row).toContainText("1 of 3");
  await expect(row).not.toContainText("A past meeting is not written up");
  await expect(row).toContainText("A thank-you note is overdue");
  await page.goto("/advisor/cohorts");
  await expect(page.getByRole("link", { name: "1 meeting held in Geography juniors" })).toBeVisible();
});

test("who needs attention comes first, and every column sorts", async ({
  page,
  office,
  signIn,
  check,
  isMobile,
}) => {
  const { addMember, addCohort, meetingWith, debrief } = await office();
  const advisor = await addMember("Priya Raman", ["advisor"]);
  const cohort = await addCohort("Geography juniors", [advisor], 1);
  const fine = await addMember("Bea Fine", ["student"], cohort);
  await debrief(fine, await meetingWith(fine));
  const stuck = await addMember("Zed Stuck", ["student"], cohort);
  await meetingWith(stuck, { startsAt: fromNow(-3 * DAY) });
  await signIn(advisor);
  await page.goto(`/advisor/cohorts/${cohort}`);
  const names = page.getByRole("table").getByRole("rowheader");
  await expect(names).toHaveText(["Zed Stuck", "Bea Fine"]);
  const byName = page.getByRole("columnheader", { name: "Student" }).getByRole("link");
  // On a phone the rows are cards, and the headings are for the keyboard and screen readers.
  await (isMobile ? byName.press("Enter") : byName.click());
  await expect(page.getByRole("columnheader", { name: "Student" })).toHaveAttribute("aria-sort", "ascending");
  await expect(names).toHaveText(["Bea Fine", "Zed Stuck"]);
  await check(page);
  await page.getByRole("link", { name: "Need you" }).click();
  await expect(names).toHaveText(["Zed Stuck"]);
});

test("a student’s page shows what the note level allows, and hides the rest", async ({
  page,
  office,
  signIn,
}) => {
  const { addMember, addCohort, meetingWith, debrief } = await office();
  const advisor = await addMember("Priya Raman", ["advisor"]);
  const cohort = await addCohort("Geography juniors", [advisor]);
  const student = await addMember("Amara Okafor", ["student"], cohort);
  const open = { name: "Grace Lindqvist", organisation: "Harbor Maps", notes: "Met at the career fair" };
  await debrief(student, await meetingWith(student, open), { learned: "Names come from people" });
  const kept = {
    name: "Secret Person",
    organisation: "Quiet Works",
    notes: "Not for others",
    noteLevel: "only_me",
    startsAt: fromNow(-5 * HOUR),
  } as const;
  await debrief(student, await meetingWith(student, kept), {
    learned: "What nobody else should read",
    noteLevel: "only_me",
  });

  await signIn(advisor);
  await page.goto(`/advisor/students/${student.personId}`);
  await expect(page.getByText("Grace Lindqvist")).toBeVisible();
  await expect(page.getByText("Names come from people")).toBeVisible();
  await expect(page.getByText("Quiet Works")).toBeVisible();
  await expect(page.getByText("The student keeps the name to themselves.")).toBeVisible();
  const html = await page.content();
  for (const secret of ["Secret Person", "Not for others", "What nobody else should read"]) {
    expect(html).not.toContain(secret);
  }
});

test("a student of another cohort is not found", async ({ page, office, signIn, watch }) => {
  watch.expectStatus(404);
  const { addMember, addCohort } = await office();
  const advisor = await addMember("Priya Raman", ["advisor"]);
  await addCohort("Geography juniors", [advisor]);
  const other = await addCohort("History juniors");
  const student = await addMember("Amara Okafor", ["student"], other);
  await signIn(advisor);
  for (const path of [`/advisor/students/${student.personId}`, `/advisor/cohorts/${other}`]) {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole("heading", { name: "We can’t find that page" })).toBeVisible();
    expect(await page.content()).not.toContain("Amara");
  }
});
