import { tabTo } from "../../fixtures/keyboard.ts";
import { expect, test } from "../../fixtures/verbs.ts";

test(
  "columns are chosen and saved as a view, the view opens by its address, and an act is undone after leaving, by keyboard",
  { tag: "@full" },
  async ({ page, office, signIn, check, watch }) => {
    watch.expectStatus(422);
    const { addMember, addCohort } = await office();
    const advisor = await addMember("Priya Raman", ["advisor"]);
    const cohort = await addCohort("Geography juniors", [advisor], 1);
    for (const name of ["Ada Stone", "Ben Stone", "Cam Field"]) await addMember(name, ["student"], cohort);
    await signIn(advisor);

    await test.step("choose columns", async () => {
      await page.goto("/advisor/students?q=Stone");
      await tabTo(page, /^Columns/);
      await page.keyboard.press("Enter");
      await tabTo(page, /^Thank-yous overdue$/);
      await page.keyboard.press("Space");
      await tabTo(page, /^Time to thank-you$/);
      await page.keyboard.press("Space");
      await tabTo(page, /^Show these columns$/);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("columnheader", { name: "Time to thank-you" })).toBeVisible();
      await expect(page.getByRole("columnheader", { name: "Thank-yous overdue" })).toHaveCount(0);
      await expect(page.getByRole("rowheader", { name: /Stone/ })).toHaveCount(2);
    });

    await test.step("save them as a view", async () => {
      await tabTo(page, /^Save this view$/);
      await page.keyboard.press("Enter");
      await page.keyboard.type("The Stones");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("link", { name: "The Stones" })).toHaveAttribute("aria-current", "true");
      await check(page);
    });

    await test.step("no second view of that name", async () => {
      await page.goto("/advisor/students?q=Field");
      await tabTo(page, /^Save this view$/);
      await page.keyboard.press("Enter");
      await page.keyboard.type("the stones");
      await page.keyboard.press("Enter");
      await expect(page.getByText("You have a view of that name. Choose another.")).toBeVisible();
    });

    await test.step("the view opens by its address, and first when it is asked to", async () => {
      const href = await page.getByRole("link", { name: "The Stones" }).getAttribute("href");
      await page.goto(href ?? "");
      await expect(page.getByRole("columnheader", { name: "Time to thank-you" })).toBeVisible();
      await expect(page.getByRole("rowheader", { name: /Stone/ })).toHaveCount(2);
      await tabTo(page, /^Open first$/);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("button", { name: "No longer open first" })).toBeVisible();
      await page.goto("/advisor/students");
      await expect(page).toHaveURL(/q=Stone/);
      await tabTo(page, /^All students$/);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("rowheader", { name: /Stone|Field/ })).toHaveCount(3);
    });

    await test.step("give leave to all, go away, and take it back from the list", async () => {
      await tabTo(page, /^Choose all/);
      await page.keyboard.press("Enter");
      await tabTo(page, /^Give leave$/);
      await page.keyboard.press("Enter");
      await tabTo(page, /^Give leave to 3 students$/);
      await page.keyboard.press("Enter");
      await expect(page.getByText("3 students on leave")).toBeVisible();
      await page.goto("/advisor/cohorts");
      await page.goto("/advisor/bulk");
      const place = page.getByRole("navigation").getByRole("link", { name: "Students", exact: true });
      await expect(place).toHaveAttribute("aria-current", "true");
      await check(page);
      await tabTo(page, /^Undo for 3 students: Leave given$/);
      await page.keyboard.press("Enter");
      await expect(page.getByText("Taken back for 3 students")).toBeVisible();
      await expect(page.getByRole("row").filter({ hasText: "Leave given" })).toContainText("For 3 students");
      await expect(page.getByRole("button", { name: /^Undo for/ })).toHaveCount(0);
    });

    await test.step("delete the view, and bring it back", async () => {
      await page.goto("/advisor/students");
      await tabTo(page, /^Delete view$/);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("link", { name: "The Stones" })).toHaveCount(0);
      await tabTo(page, /^Undo$/);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("link", { name: "The Stones" })).toBeVisible();
    });
  },
);

test(
  "a view of a cohort that was archived since says so, and is asked of all students instead",
  { tag: "@full" },
  async ({ page, office, signIn }) => {
    const { admin, addMember, addCohort } = await office();
    const advisor = await addMember("Priya Raman", ["advisor"]);
    const cohort = await addCohort("Geography juniors", [advisor], 1);
    await addMember("Ada Stone", ["student"], cohort);
    await signIn(advisor);
    await page.goto(`/advisor/cohorts/${cohort}?goal=below`);
    await page.getByRole("button", { name: "Save this view" }).click();
    await page.getByLabel("Name of the view").fill("Below the goal");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("link", { name: "Below the goal" })).toBeVisible();

    await signIn(admin);
    await page.goto(`/admin/cohorts/${cohort}`);
    await page
      .getByRole("button", { name: /^Archive/ })
      .first()
      .click();
    await expect(page.getByText(/archived/i).first()).toBeVisible();

    await signIn(advisor);
    await page.goto("/advisor/students");
    await expect(
      page.getByText("“Below the goal” is of Geography juniors, which was archived."),
    ).toBeVisible();
    await page.getByRole("button", { name: "Ask it of all students" }).click();
    await expect(page.getByText("which was archived")).toHaveCount(0);
    await expect(page.getByRole("link", { name: "Below the goal" })).toHaveAttribute(
      "href",
      "/advisor/students?goal=below",
    );
  },
);
