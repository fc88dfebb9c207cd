import { expect, test } from "../../fixtures/verbs.ts";

test(
  "a cohort has a rule: students join and leave by it, and whoever was put in or taken out by hand stays so",
  { tag: "@full" },
  async ({ page, office, signIn, check }) => {
    const { admin, addMember, addCohort } = await office();
    const cohortId = await addCohort("Mathematicians");
    const members = ["Amara Okafor", "Ben Adler", "Chiara Rossi"];
    for (const name of members) await addMember(name, ["student"]);
    await signIn(admin);

    const studies = async (name: string, program: string) => {
      await page.goto("/admin/people");
      await page.getByRole("link", { name, exact: true }).click();
      await page.getByLabel("Program").fill(program);
      await page.getByRole("button", { name: "Save changes" }).click();
      await expect(page.getByText("Changes saved")).toBeVisible();
    };
    await studies("Amara Okafor", "Mathematics");
    await studies("Ben Adler", "Law");

    await page.goto(`/admin/cohorts/${cohortId}`);
    await expect(page.getByText("Nobody: students are put in by hand or with a roster.")).toBeVisible();
    await page.getByLabel("Name or email").last().fill("Chiara");
    await page.getByRole("button", { name: "Enrol Chiara Rossi" }).click();
    await expect(page.getByRole("row").filter({ hasText: "Chiara Rossi" })).toBeVisible();
    await page.getByRole("link", { name: "Set a rule" }).click();
    await page.getByRole("button", { name: "Use this rule" }).click();
    await expect(page.getByRole("link", { name: /Say at least one thing/ })).toBeVisible();
    await check(page);
    await page.getByLabel("Mathematics (1 student)").check();
    await expect(page.getByText("1 student joins")).toBeVisible();
    await expect(page.getByText("1 student stays in, put in by hand without matching")).toBeVisible();
    await check(page);
    await page.getByRole("button", { name: "Use this rule: 1 joins" }).click();
    await expect(page.getByText("1 student joined, 0 students left.")).toBeVisible();
    const row = (name: string) => page.getByRole("row").filter({ hasText: name });
    await expect(row("Amara Okafor")).toContainText("by rule");
    await expect(row("Chiara Rossi")).not.toContainText("by rule");
    await check(page);

    await studies("Ben Adler", "Mathematics");
    await studies("Amara Okafor", "Physics");
    await expect(page.getByText("left by rule")).toBeVisible();
    await page.goto(`/admin/cohorts/${cohortId}`);
    await expect(row("Ben Adler")).toContainText("by rule");
    await expect(row("Amara Okafor")).toBeHidden();
    await page.getByRole("button", { name: "Withdraw Ben Adler" }).click();
    await expect(row("Ben Adler")).toBeHidden();

    await page.getByRole("link", { name: "Change the rule" }).click();
    await page.getByLabel("Physics (1 student)").check();
    await expect(page.getByText("1 student stays out, taken out by hand although they match")).toBeVisible();
    await page.getByRole("button", { name: "Use this rule: 1 joins" }).click();
    await expect(row("Amara Okafor")).toContainText("by rule");
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(page.getByText("The rule is as it was")).toBeVisible();
    await expect(row("Amara Okafor")).toBeHidden();
    await expect(row("Ben Adler")).toBeHidden();
    await expect(row("Chiara Rossi")).toBeVisible();
  },
);

test(
  "people are found by what they study, and an edit of a person is undone where it was made",
  { tag: "@full" },
  async ({ page, office, signIn, check, watch }) => {
    watch.expectStatus(409);
    const { admin, addMember } = await office();
    for (const name of ["Amara Okafor", "Ben Adler"]) await addMember(name, ["student"]);
    await signIn(admin);
    await page.goto("/admin/people");
    await page.getByRole("link", { name: "Amara Okafor" }).click();
    const [name, program] = [page.getByLabel("Name", { exact: true }), page.getByLabel("Program")];
    await name.fill("Amara Okafor-Reyes");
    await program.fill("Mathematics");
    await page.getByLabel("Graduates in").fill("2028");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("Changes saved")).toBeVisible();

    await page.goto("/admin/people?program=math&year=2028");
    await expect(page.getByRole("link", { name: "Amara Okafor-Reyes" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Ben Adler" })).toBeHidden();
    await check(page);
    await page.getByLabel("Graduates in").fill("2029");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page.getByText("No people match")).toBeVisible();
    await page.getByRole("link", { name: /Clear/ }).first().click();

    await page.getByRole("link", { name: "Amara Okafor-Reyes" }).click();
    await name.fill("Nobody");
    await program.fill("");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByRole("heading", { name: "Nobody" })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText("It is as it was before")).toBeVisible();
    await expect(page.getByRole("heading", { name: "Amara Okafor-Reyes" })).toBeVisible();
    await expect(program).toHaveValue("Mathematics");

    await name.fill("Nobody");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("Changes saved").first()).toBeVisible();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByLabel("Program").fill("Physics");
    await other.getByRole("button", { name: "Save changes" }).click();
    await expect(other.getByText("Changes saved")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(page.getByText(/changed/i).last()).toBeVisible();
    await page.reload();
    await expect(program).toHaveValue("Physics");
    await expect(name).toHaveValue("Nobody");
  },
);
