import { readFile } from "node:fs/promises";
import { expect, test } from "../../fixtures/verbs.ts";

test("a thank-you note saves itself, says what to mend and leaves through the student’s own mail", async ({
  page,
  office,
  signIn,
  check,
  openBrowser,
  watch,
}) => {
  const { addMember, meetingWith, debrief } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const held = await meetingWith(student);
  const { meetingId } = held;
  await debrief(student, held, { learned: "How a map gets its names" });
  await signIn(student);
  await page.goto(`/meetings/${meetingId}/thanks`);
  const note = page.getByLabel("Your note");
  await page.getByRole("button", { name: "Start from your notes" }).click();
  await expect(note).toHaveValue(/^Dear Grace,/);
  await note.fill("Thank you for your time. Is there an opening for an intern on your team?");
  await expect(page.getByText(/asking for a job/)).toBeVisible();
  await expect(page.getByText(/could go to anyone/)).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await check(page);

  watch.expectDeadNetwork();
  await page.context().setOffline(true);
  await note.fill("Dear Grace, thank you. I kept writing on the train.");
  await expect(page.getByText(/You’re offline/)).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText("Saved", { exact: true })).toBeVisible({ timeout: 15_000 });
  await page.reload();
  await expect(note).toHaveValue("Dear Grace, thank you. I kept writing on the train.");

  const other = await openBrowser(student);
  await other.goto(`/meetings/${meetingId}/thanks`);
  await other.getByLabel("Your note").fill("Dear Grace, from my laptop.");
  await expect(other.getByText("Saved", { exact: true })).toBeVisible();
  await note.fill("Dear Grace, from my phone.");
  await expect(page.getByText("This was changed in another place")).toBeVisible();
  await page.getByRole("button", { name: "Keep yours" }).click();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();

  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download for mail" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("Thank you Grace.eml");
  const text = await readFile(await file.path(), "utf8");
  expect(text).toContain("X-Unsent: 1");
  expect(Buffer.from(text.split("\r\n\r\n")[1] ?? "", "base64").toString("utf8")).toBe(
    "Dear Grace, from my phone.",
  );

  await page.getByRole("button", { name: "I sent it" }).click();
  await expect(page.getByText("Thank-you to Grace marked as sent")).toBeVisible();
  await expect(page.getByText("Dear Grace, from my phone.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(note).toHaveValue("Dear Grace, from my phone.");
});
