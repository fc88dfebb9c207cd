import { expect, test } from "../../fixtures/verbs.ts";

test("a message asks for a meeting, goes out by the student’s own mail, and stops after one follow-up", async ({
  page,
  office,
  signIn,
  check,
}) => {
  const { addMember, addContact } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const contactId = await addContact(student, { name: "Grace Hopper" });
  await signIn(student);
  await page.goto(`/people/${contactId}`);
  await page.getByRole("link", { name: "Write to them" }).click();
  await page.getByText("Same school").click();
  await page.getByRole("button", { name: "Start with an opening" }).click();
  await expect(page.getByLabel("Your message")).toHaveValue(/alumni network/);
  await page.getByRole("group", { name: "Subjects you could take" }).getByRole("button").first().click();
  const subject = page.getByLabel("Subject", { exact: true });
  await expect(subject).not.toHaveValue("");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  const chosen = await subject.inputValue();
  await page.reload();
  await expect(subject).toHaveValue(chosen);
  await page.getByLabel("Your message").fill("Do you have an internship? My résumé is attached.");
  await expect(page.getByText(/asking for a job/)).toBeVisible();
  await expect(page.getByText(/Leave it out/)).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await check(page);

  await page.getByText("By hand", { exact: true }).click();
  await page.getByRole("button", { name: "I sent it" }).click();
  await expect(page.getByText("by hand", { exact: false }).first()).toBeVisible();
  await expect(page.getByText(/one follow-up is right from/)).toBeVisible();
  await expect(page.getByText("Your follow-up", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "They said no" }).click();
  await expect(page.getByText(/Try someone else/)).toBeVisible();
  await page.getByRole("button", { name: "Take the answer back" }).click();
  await expect(page.getByText("Your follow-up", { exact: true })).toBeVisible();
  await check(page);
});
