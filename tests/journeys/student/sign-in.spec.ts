import { codeIn, expect, linkIn, test } from "../../fixtures/verbs.ts";
import type { Page } from "@playwright/test";

const SUBJECT = /sign-in link/;

async function ask(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill(email);
  await page.getByRole("button", { name: "Email me a link" }).click();
  await expect(page.getByRole("heading", { name: "Check your email" })).toBeVisible();
}

test("a student signs in from the mail, and out again", async ({ page, office, mailArrives, check }) => {
  const { addMember } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await page.goto("/");
  await check(page);
  await ask(page, student.email);
  await check(page);

  const mail = await mailArrives(student.email, SUBJECT);
  await page.goto(linkIn(mail, "/sign-in/confirm"));
  await check(page);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/today");

  await page.getByRole("button", { name: /Account/ }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You’re signed out.")).toBeVisible();
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});

test("a scanner that opens the link, and even presses, spends nothing", async ({
  page,
  office,
  mailArrives,
  openBrowser,
}) => {
  const { addMember } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await ask(page, student.email);
  const link = linkIn(await mailArrives(student.email, SUBJECT), "/sign-in/confirm");

  const scanner = await openBrowser();
  for (const method of ["HEAD", "GET", "GET"]) {
    expect((await scanner.request.fetch(link, { method })).status()).toBe(200);
  }
  const token = new URL(link).searchParams.get("token") ?? "";
  const origin = new URL(link).origin;
  await scanner.request.post("/api/sign-in/confirm", { form: { token }, headers: { origin } });
  expect((await scanner.context().cookies()).map(({ name }) => name)).not.toContain("askaround-session");
  expect((await scanner.request.get("/api/auth/callback/email?token=" + token)).url()).not.toContain("today");

  await page.goto(link);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/today");
});

test("the code signs in on another device, where the link alone does not", async ({
  page,
  office,
  mailArrives,
  openBrowser,
}) => {
  const { addMember } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  await ask(page, student.email);
  const mail = await mailArrives(student.email, SUBJECT);

  const other = await openBrowser();
  await other.goto(linkIn(mail, "/sign-in/confirm"));
  await expect(other.getByText("another browser than the one you asked from")).toBeVisible();
  await other.getByLabel("Six-digit code").fill(codeIn(mail) === "000000" ? "111111" : "000000");
  await other.getByRole("button", { name: "Sign in with the code" }).click();
  await expect(other.getByRole("link", { name: /That code doesn’t match/ })).toBeVisible();
  await other.getByLabel("Six-digit code").fill(codeIn(mail));
  await other.getByRole("button", { name: "Sign in with the code" }).click();
  await expect(other).toHaveURL("/today");

  await page.goto(linkIn(mail, "/sign-in/confirm"));
  await expect(page.getByRole("heading", { name: "This link is no longer good" })).toBeVisible();
});

test("an unknown address gets the same answer and no mail", async ({
  page,
  office,
  mailsTo,
  mailArrives,
}) => {
  const { addMember } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const stranger = `nobody.${student.email}`;
  await ask(page, stranger);
  await expect(
    page.getByText(`If your career office knows ${stranger}, a mail is on its way.`),
  ).toBeVisible();

  // The mail to someone known, asked for later, has arrived: the stranger's would have been there.
  await ask(page, student.email);
  await expect(page.getByText(`If your career office knows ${student.email}`)).toBeVisible();
  await mailArrives(student.email, SUBJECT);
  expect(await mailsTo(stranger)).toEqual([]);
});

test("what is no address is said at the field, and kept", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill("amara at harbor");
  await page.getByRole("button", { name: "Email me a link" }).click();
  await expect(page.getByRole("link", { name: /Enter an email address/ })).toBeVisible();
  await expect(page.getByLabel("Email address")).toHaveValue("amara at harbor");
  await expect(page.getByLabel("Email address")).toHaveAccessibleDescription(/name@example.com/);
});

test("someone with two offices and two roles chooses, and switches", async ({
  page,
  office,
  mailArrives,
  check,
}) => {
  const [here, there] = [await office(), await office()];
  const ada = await here.addMember("Ada Moreno", ["advisor", "student"]);
  await there.addMember("Ada Moreno", ["student"], undefined, ada.email);
  await ask(page, ada.email);
  await page.goto(linkIn(await mailArrives(ada.email, SUBJECT), "/sign-in/confirm"));
  await page.getByRole("button", { name: "Sign in" }).click();

  await expect(page.getByRole("heading", { name: "Where do you want to work?" })).toBeVisible();
  await check(page);
  const choice = (name: string, role: string) =>
    page.getByRole("button", { name: new RegExp(`${name}.*${role}`, "s") });
  await choice(here.name, "Advisor").click();
  await expect(page).toHaveURL("/advisor");

  await page.getByRole("button", { name: /Account/ }).click();
  await page.getByRole("link", { name: "Switch office or role" }).click();
  await choice(there.name, "Student").click();
  await expect(page).toHaveURL("/today");
  await expect(page.getByRole("button", { name: new RegExp(there.name) })).toBeVisible();
});
