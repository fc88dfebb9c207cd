import { expect, test } from "../../fixtures/verbs.ts";
import type { ReferralId } from "@askaround/core/shared";
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
  const permission = {
    answer: "granted",
    scope: null,
    purpose: null,
    words: null,
    how: null,
    givenOn: null,
  } as const;
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
  await expect(page.getByText("One person is waiting to hear from you.")).toBeVisible();
  await check(page);
  await page.getByRole("button", { name: "Add to people" }).click();
  await expect(page).toHaveURL(/\/people\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { name: "Who suggested them" })).toBeVisible();
  await expect(page.getByText("You may say that Grace suggested this.")).toBeVisible();

  await page.getByRole("link", { name: "Write to them" }).click();
  await page.getByLabel("Your message").fill("Dear Jonas, Grace Lindqvist suggested that I write to you.");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  await page.goto("/referrals");
  await expect(page.getByRole("link", { name: "Open Jonas Bauer" })).toBeVisible();
  await page.getByText("More about Jonas Bauer").click();
  await page.getByRole("button", { name: "Take back the permission" }).click();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Say why, in a few words.").first()).toBeVisible();
  await page.getByLabel("Why, in a few words").fill("She changed her mind");
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.getByText("Grace took the permission back, so don’t use the name.")).toBeVisible();
  await expect(page.getByText("Why: She changed her mind").first()).toBeVisible();

  await expect(page.getByRole("heading", { name: "One unsent text to change" })).toBeVisible();
  await check(page);
  await page.getByRole("link", { name: "Your message to Jonas Bauer" }).click();
  await page.getByRole("button", { name: "Copy the text" }).click();
  await expect(page.getByText("Take the name out first").first()).toBeVisible();
});

test("who led to whom is a picture and a list, a namesake is joined and split, and one is let go", async ({
  page,
  office,
  signIn,
  check,
}) => {
  const { addMember, meetingWith, debrief } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const suggested = (name: string, answer: "granted" | "declined") => ({
    id: newUuid<ReferralId>(),
    name,
    organisation: "City ferries",
    title: null,
    referrerContactId: null,
    permission: { answer, scope: null, purpose: null, words: null, how: null, givenOn: null },
  });
  await debrief(student, await meetingWith(student, { name: "Grace Kim" }), {
    suggested: [suggested("Jonas Bauer", "granted"), suggested("Noor Haddad", "declined")],
  });
  await debrief(student, await meetingWith(student, { name: "Luis Ortega" }), {
    suggested: [suggested("jonas  bauer", "granted")],
  });
  await signIn(student);
  await page.goto("/referrals");
  await expect(page.getByText("3 people are waiting to hear from you.")).toBeVisible();
  await page
    .getByRole("listitem")
    .filter({ hasText: "Luis Ortega" })
    .getByRole("button", { name: "Add to people" })
    .click();
  await expect(page).toHaveURL(/\/people\/[0-9a-f-]{36}$/);

  await page.goto("/referrals");
  await page.getByRole("button", { name: "Yes, the same person" }).click();
  await expect(page).toHaveURL(/\/people\/[0-9a-f-]{36}$/);
  await page.goto("/referrals");
  await page.getByRole("link", { name: "See who led to whom" }).click();
  await expect(page.getByText("2 first contacts led to 2 more people.")).toBeVisible();
  await expect(page.getByText("Also suggested by Luis Ortega")).toBeVisible();
  await expect(page.getByText("Don’t mention Grace", { exact: true })).toBeVisible();
  await check(page);

  await page.goto("/referrals");
  await page.getByRole("button", { name: "Not the same person? (jonas bauer)" }).first().click();
  await expect(page.getByText("These are two people now")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Yes, the same person" })).toBeHidden();

  await page.getByText("More about Noor Haddad").click();
  await page.getByRole("button", { name: "Let this one go (Noor Haddad)" }).click();
  await page.getByLabel("Why, in a few words").fill("Retired");
  await page.getByRole("button", { name: "Let it go" }).click();
  await expect(page.getByText("Let go: Retired")).toBeVisible();
  await page.getByRole("link", { name: /^Let go/ }).click();
  await expect(page).toHaveURL(/state=let_go/);
  await expect(page.getByRole("heading", { name: "Noor Haddad" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Jonas Bauer" })).toHaveCount(0);
  await check(page);
  await page.getByRole("button", { name: "Take it up again" }).click();
  await expect(page.getByText("No one is at this step")).toBeVisible();
});
