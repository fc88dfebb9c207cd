import { expect, test } from "../../fixtures/verbs.ts";

test(
  "somebody who is among the people twice becomes one, and two again",
  { tag: "@full" },
  async ({ page, office, signIn, check }) => {
    const { addMember, addContact, meetingWith } = await office();
    const student = await addMember("Amara Okafor", ["student"]);
    const met = await meetingWith(student, { name: "Grace Hopper" });
    const again = await addContact(student, { name: "Grace  Hopper", organisation: "Harbor Radio" });
    await signIn(student);
    await page.goto(`/people/${again}`);
    await page.getByRole("link", { name: "Is this person here twice?" }).click();
    await expect(page.getByText("Looks the same")).toBeVisible();
    await page.getByRole("main").getByRole("listitem").getByRole("link", { name: "Grace Hopper" }).click();
    await expect(page.getByText("Nothing has happened yet.")).toBeVisible();
    await expect(page.getByText("You can take them apart again at any time.")).toBeVisible();
    await check(page);

    await page.getByRole("button", { name: "Join them" }).click();
    await expect(page).toHaveURL(`/people/${met.contactId}`);
    await expect(page.getByRole("heading", { name: "Joined from two" })).toBeVisible();
    await check(page);
    await page.goto("/people");
    await expect(page.getByRole("link", { name: /Grace/ })).toHaveCount(1);
    await page.goto(`/people/${again}`);
    await expect(page).toHaveURL(`/people/${met.contactId}`);
    await page.goto(`/people/${again}/write`);
    await expect(page).toHaveURL(`/people/${met.contactId}/write`);

    await page.goto(`/people/${met.contactId}`);
    await page.getByRole("button", { name: /Take apart/ }).click();
    await expect(page.getByText("These are two people again")).toBeVisible();
    await page.goto(`/people/${again}`);
    await expect(page.getByText("Harbor Radio")).toBeVisible();
  },
);
