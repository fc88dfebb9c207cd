import { expect, test } from "../../fixtures/verbs.ts";

test("of two students who write to one person at once the later is asked to wait, and never told who the other is", async ({
  page,
  office,
  signIn,
  openBrowser,
  check,
}) => {
  const { addMember, addContact, admin, professionalOf } = await office();
  const first = await addMember("Amara Okafor", ["student"]);
  const second = await addMember("Jonas Weber", ["student"]);
  const email = "grace@maps.example";
  const theirs = await addContact(first, { name: "Grace Lindqvist", email });
  const mine = await addContact(second, { name: "Grace Lindqvist", email });
  await signIn(first);
  const other = await openBrowser(second);

  // Both have the page open before either has written a word.
  await page.goto(`/people/${theirs}/write`);
  await other.goto(`/people/${mine}/write`);
  const begin = async (on: typeof page) => {
    await on.getByText("Same school").click();
    await on.getByRole("button", { name: "Start with an opening" }).click();
    await expect(on.getByText("Saved", { exact: true })).toBeVisible();
  };
  await begin(page);
  await begin(other);
  const warning = /Someone from your office is writing to them just now/;
  await other.reload();
  await expect(other.getByText(warning)).toBeVisible();
  await expect(other.getByRole("main")).not.toContainText("Amara");
  await check(other);
  await page.reload();
  await expect(page.getByText(warning)).toBeHidden();

  // One was asked: now the person has quiet for a while. Then the office says that nobody should write.
  await page.getByText("By hand", { exact: true }).click();
  await page.getByRole("button", { name: "I sent it" }).click();
  await expect(page.getByText(/one follow-up is right from/)).toBeVisible();
  await other.reload();
  await expect(other.getByText(/This person was asked not long ago/)).toBeVisible();
  const staff = await openBrowser(admin);
  await staff.goto(`/admin/professionals/${await professionalOf(mine)}`);
  await staff.getByLabel("Do not contact").check();
  await staff.getByLabel("Why").fill("On leave until spring");
  await staff.getByRole("button", { name: "Save limits" }).click();
  await expect(staff.getByText("Limits saved")).toBeVisible();
  await other.reload();
  await expect(other.getByText(/nobody writes to this person now/)).toBeVisible();
  await expect(other.getByRole("main")).not.toContainText("On leave");
});
