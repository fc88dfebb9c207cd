import { tabTo } from "../../fixtures/keyboard.ts";
import { expect, linkIn, test } from "../../fixtures/verbs.ts";

test("signing in and writing a meeting up need no pointer", async ({ page, office, mailArrives }) => {
  const { addMember, meetingWith } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await meetingWith(student);
  await page.goto("/sign-in");
  await tabTo(page, /Email address/);
  await page.keyboard.type(student.email);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Check your email" })).toBeVisible();
  await page.goto(linkIn(await mailArrives(student.email, /sign-in link/), "/sign-in/confirm"));
  await tabTo(page, /^Sign in$/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/today");

  await tabTo(page, /Log how it went/);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("One thing you learned")).toBeFocused();
  await page.keyboard.type("Maps are mostly conversations");
  await tabTo(page, /They suggested someone/);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Their name")).toBeFocused();
  await page.keyboard.type("Jonas Bauer");
  await tabTo(page, /Yes/);
  await page.keyboard.press("Space");
  await tabTo(page, /Save meeting/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "Jonas Bauer" })).toBeVisible();
  await expect(page.getByText("You may say that Grace suggested this.")).toBeVisible();
});
