import { toInstant } from "@askaround/core/shared";
import { seedDemo } from "@askaround/db/dev";
import { expect, test } from "../../fixtures/verbs.ts";

test("the demo is one press from the front page, and one press from role to role", async ({
  page,
  world,
  check,
}) => {
  await seedDemo(world.ownerUrl, { now: toInstant(new Date().toISOString()), students: 12 });
  await page.goto("/");
  await page.getByRole("link", { name: "Try the demo" }).click();
  await check(page);
  await page.getByRole("button", { name: "Student, as Maya Okafor" }).click();
  await expect(page).toHaveURL(/\/today$/);
  const strip = page.getByRole("complementary", { name: "Demo" });
  await expect(strip).toContainText("You’re looking as: Student.");
  await check(page);

  await strip.getByRole("button", { name: "Look as Advisor" }).click();
  await expect(page).toHaveURL(/\/advisor$/);
  await expect(page.getByText("Priya Raman").first()).toBeVisible();
  await strip.getByRole("button", { name: "Look as Admin" }).click();
  await expect(page).toHaveURL(/\/admin$/);
  await expect(strip.getByRole("link", { name: "Mailbox" })).toHaveAttribute("href", /\/inbox$/);
});
