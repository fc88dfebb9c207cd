import { expect, test } from "../../fixtures/verbs.ts";
import { refusedAt } from "../../fixtures/refused-at.ts";

const LONG = "x".repeat(5_000);

test("adding a person", async ({ page, office, signIn, check, watch }) => {
  watch.expectStatus(400);
  const here = await office();
  await signIn(here.admin);
  await page.goto("/admin/people/new");
  const name = page.getByLabel("Name", { exact: true });
  const email = page.getByLabel("Email", { exact: true });
  const add = page.getByRole("button", { name: "Add and invite" });
  const roles = page.getByRole("group", { name: "Roles" });
  for (const box of await roles.getByRole("checkbox").all()) await box.uncheck();
  await add.click();
  await refusedAt(name, "Enter a name.", "");
  await refusedAt(email, /Enter an email address/, "");
  await expect(roles.getByText("Choose at least one role.")).toBeVisible();
  await check(page);

  await roles.getByLabel("Student").check();
  await name.fill(LONG);
  await email.fill(here.admin.email);
  await add.click();
  await refusedAt(name, "Use at most 120 characters.", LONG);
  await name.fill("山田 🎓 تجربة");
  await add.click();
  await refusedAt(email, "Someone in this office already has this email address.", here.admin.email);
  await expect(name).toHaveValue("山田 🎓 تجربة");
});

test("a cohort’s dates", async ({ page, office, signIn, check }) => {
  await signIn((await office()).admin);
  await page.goto("/admin/cohorts/new");
  const add = page.getByRole("button", { name: "Add cohort" });
  const first = page.getByLabel("First day of the term");
  const last = page.getByLabel("Last day of the term");
  const goalOn = page.getByLabel("Goal reached by");
  const goal = page.getByLabel("Meetings each student aims for");
  await add.click();
  await refusedAt(page.getByLabel("Name", { exact: true }), /Enter the cohort’s name./, "");
  await refusedAt(first, /Enter a date between the years 2000 and 2100/, "");

  await page.getByLabel("Name", { exact: true }).fill("Geography juniors");
  await first.fill("0001-01-01");
  await last.fill("9999-12-31");
  await goal.fill("many");
  await add.click();
  await refusedAt(first, /between the years 2000 and 2100/, "0001-01-01");
  await refusedAt(last, /between the years 2000 and 2100/, "9999-12-31");
  await refusedAt(goal, "Enter a number.", "many");
  await check(page);

  await first.fill("2026-12-01");
  await last.fill("2026-09-01");
  await goalOn.fill("2026-10-01");
  await goal.fill("3");
  await add.click();
  await refusedAt(last, "The last day must be after the first.", "2026-09-01");
  await last.fill("2026-12-18");
  await add.click();
  await refusedAt(goalOn, "The goal’s date must lie within the term.", "2026-10-01");
});

test("policies that do not fit together", async ({ page, office, signIn, check, watch }) => {
  watch.expectStatus(400);
  await signIn((await office()).admin);
  await page.goto("/admin/policies");
  const soft = page.getByLabel(/The first reminder goes out/);
  const save = page.getByRole("button", { name: "Save policies" });
  for (const [typed, message] of [
    ["", /Enter a number./],
    ["soon", /Enter a number./],
    ["1.5", /Use a whole number./],
    ["0", /At least 1./],
    ["9999", /At most 168./],
  ] as const) {
    await soft.fill(typed);
    await save.click();
    await refusedAt(soft, message, typed);
  }
  await soft.fill("30");
  await save.click();
  await expect(page.getByRole("group", { name: "Please check these answers" })).toBeVisible();
  await expect(soft).toHaveValue("30");
  await check(page);
});

test(
  "two admins who change one person, and an office without a name",
  { tag: "@full" },
  async ({ page, office, signIn, openBrowser, watch }) => {
    watch.expectStatus(409);
    const here = await office();
    const student = await here.addMember("Amara Okafor", ["student"]);
    const second = await here.addMember("Omar Haddad", ["admin"]);
    await signIn(here.admin);
    await page.goto(`/admin/people/${student.personId}`);
    const other = await openBrowser(second);
    await other.goto(`/admin/people/${student.personId}`);
    await other.getByLabel("Name", { exact: true }).fill("Amara Okafor-Bell");
    await other.getByRole("button", { name: "Save changes" }).click();
    await expect(other.getByText("Changes saved")).toBeVisible();
    await page.getByLabel("Name", { exact: true }).fill("Amara B. Okafor");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("Saved meanwhile: Amara Okafor-Bell")).toBeVisible();
    await expect(page.getByText("Yours: Amara B. Okafor")).toBeVisible();
    await page.getByRole("button", { name: "Take theirs" }).click();
    await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Amara Okafor-Bell");

    await page.goto("/admin/policies");
    const name = page.getByLabel("Name", { exact: true });
    await name.fill(" ");
    await page.getByRole("button", { name: "Save office" }).click();
    await refusedAt(name, "Enter the office’s name.", " ");
  },
);
