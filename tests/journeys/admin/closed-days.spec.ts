import { expect, test } from "../../fixtures/verbs.ts";

test("an admin sets a week that does not count, and takes it back", async ({
  page,
  office,
  signIn,
  check,
}) => {
  const { addMember } = await office();
  const admin = await addMember("Sam Lindqvist", ["admin"]);
  await signIn(admin);
  await page.goto("/admin/policies");
  await page.getByRole("link", { name: "Add the first holiday" }).click();
  await page.getByRole("button", { name: "Add these days" }).click();
  await expect(page.getByText("Say what these days are.").first()).toBeVisible();
  await page.getByLabel("What they are").fill("Week of exams");
  await page.getByLabel("First day").fill("2097-12-09");
  await page.getByLabel(/Last day/).fill("2097-12-13");
  await page.getByRole("button", { name: "Add these days" }).click();
  await expect(page.getByRole("button", { name: "Remove Week of exams" })).toBeVisible();
  await check(page);
  await page.getByRole("button", { name: "Remove Week of exams" }).click();
  await expect(page.getByText("None yet. Weekends never count.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByRole("button", { name: "Remove Week of exams" })).toBeVisible();
});
