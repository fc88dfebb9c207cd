import type { Page } from "@playwright/test";
import { tabTo } from "../../fixtures/keyboard.ts";
import { expect, test } from "../../fixtures/verbs.ts";

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}

test(
  "two records of one person become one, and two again, without a pointer",
  { tag: "@full" },
  async ({ page, office, signIn, check }) => {
    const { admin, addMember, addContact } = await office();
    const amara = await addMember("Amara Okafor", ["student"]);
    const leo = await addMember("Leo Brandt", ["student"]);
    const wish = { name: "Grace Lindqvist", noteLevel: "office" as const };
    await addContact(amara, wish);
    await addContact(leo, { ...wish, organisation: "Harbor Radio" });
    await signIn(admin);
    await page.goto("/admin/professionals");
    await press(page, /possible duplicate/);
    await expect(page.getByText("1 pair to look at")).toBeVisible();
    await press(page, /^Compare/);
    await expect(page.getByRole("heading", { name: "Is this one Grace Lindqvist?" })).toBeVisible();
    await check(page);

    await press(page, /^Join the two records$/);
    await expect(page.getByRole("heading", { name: "Joined records" })).toBeVisible();
    await expect(page.getByText("1 student’s person went over")).toBeVisible();
    await page.goto("/admin/professionals");
    await expect(page.getByRole("link", { name: "Grace Lindqvist" })).toHaveCount(1);

    await press(page, /^Grace Lindqvist/);
    await expect(page.getByRole("heading", { name: "Joined records" })).toBeVisible();
    await press(page, /^Take apart$/);
    await expect(page.getByText("They are two records again")).toBeVisible();
    await page.goto("/admin/professionals");
    await expect(page.getByRole("link", { name: "Grace Lindqvist" })).toHaveCount(2);
  },
);

test(
  "a person who asks to be deleted is taken out, and their student reads why",
  { tag: "@full" },
  async ({ page, office, signIn, check, watch }) => {
    watch.expectStatus(400);
    const { admin, addMember, meetingWith, professionalOf } = await office();
    const student = await addMember("Amara Okafor", ["student"]);
    const met = await meetingWith(student, {
      name: "Grace Lindqvist",
      noteLevel: "office",
      notes: "Grace sails",
    });
    await signIn(admin);
    await page.goto(`/admin/professionals/${await professionalOf(met.contactId)}`);
    await press(page, /^Take this person out$/);
    await expect(page.getByRole("heading", { name: "Take out Grace Lindqvist" })).toBeVisible();
    await check(page);
    await page.getByLabel("They asked the office").check();
    await page.getByLabel("Their name, written out").fill("Grace Lind");
    await page.getByRole("button", { name: "Take out for good" }).click();
    await expect(page.getByText("That is not how any record writes their name.").first()).toBeVisible();
    await page.getByLabel("Their name, written out").fill("grace lindqvist");
    await page.getByRole("button", { name: "Take out for good" }).click();
    await expect(page.getByRole("heading", { name: "Someone (name removed)" })).toBeVisible();
    await expect(page.getByText("Taken out at their request on")).toBeVisible();

    await signIn(student);
    await page.goto(`/people/${met.contactId}`);
    await expect(page.getByText("This person asked not to be kept")).toBeVisible();
    await expect(page.getByText("Grace")).toHaveCount(0);
    await check(page);
  },
);
