import { expect, test } from "../../fixtures/verbs.ts";
import { newUuid } from "@askaround/db/stores";

test("a suggested person is adopted, and the permission taken back", async ({
  page,
  office,
  signIn,
  check,
}) => {
  const { addMember, meetingWith, debrief } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const meeting = await meetingWith(student);
  const permission = { answer: "granted", scope: null, purpose: null, words: null } as const;
  await debrief(student, meeting, {
    suggested: [
      {
        id: newUuid(),
        name: "Jonas Bauer",
        organisation: "City ferries",
        title: null,
        referrerContactId: null,
        permission,
      },
    ],
  });
  await signIn(student);
  await page.goto("/today");
  await expect(page.getByText("Jonas Bauer")).toBeVisible();
  await page.goto("/referrals");
  await expect(page.getByText("One person waits to be added to your people.")).toBeVisible();
  await check(page);
  await page.getByRole("button", { name: "Add to people" }).click();
  await expect(page).toHaveURL(/\/people\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { name: "Who suggested them" })).toBeVisible();
  await expect(page.getByText("You may say that Grace suggested this.")).toBeVisible();

  await page.goto("/referrals");
  await expect(page.getByText("Everyone who was suggested to you is in your people.")).toBeVisible();
  await page.getByRole("button", { name: "Take back the permission" }).click();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Say why, in a few words.").first()).toBeVisible();
  await page.getByLabel("Why, in a few words").fill("She changed her mind");
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Grace took the permission back, so don’t use the name.")).toBeVisible();
  await expect(page.getByText("Why: She changed her mind")).toBeVisible();
});
