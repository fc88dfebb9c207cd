import { DAY, expect, fromNow, test } from "../../fixtures/verbs.ts";

test(
  "a question of the office is chosen by a student, and stays chosen when it is retired",
  { tag: "@full" },
  async ({ page, office, signIn, check }) => {
    const { admin, addMember, meetingWith } = await office();
    const student = await addMember("Amara Okafor", ["student"]);
    const { meetingId } = await meetingWith(student, { startsAt: fromNow(2 * DAY) });
    const closed = "Do you like it here?";
    const open = "What would you miss most if you left?";
    await signIn(admin);
    await page.goto("/admin/policies");
    await page.getByRole("link", { name: "Open the question bank" }).click();
    await page.getByRole("link", { name: "Add a question" }).click();
    await page.getByLabel("The question").fill(closed);
    await expect(page.getByText("A plain yes would answer this")).toBeVisible();
    await page.getByLabel("The question").fill(open);
    await expect(page.getByText("Nothing to say against this wording.")).toBeVisible();
    await page.getByLabel("Part of the talk").selectOption("The work");
    await check(page);
    await page.getByRole("button", { name: "Add a question" }).click();
    await expect(page.getByRole("button", { name: `Retire: ${open}` })).toBeVisible();
    await page.getByRole("button", { name: "Hide: Where does most of your time go?" }).click();
    await expect(
      page.getByRole("button", { name: "Offer again: Where does most of your time go?" }),
    ).toBeVisible();

    await signIn(student);
    await page.goto(`/meetings/${meetingId}/prep`);
    await page.getByRole("button", { name: "Question bank" }).click();
    const bank = page.getByRole("dialog", { name: "Question bank" });
    await bank.getByRole("button", { name: `Add: ${open}` }).click();
    await bank.getByRole("button", { name: `Favorite: ${open}` }).click();
    await expect(bank.getByRole("button", { name: "Add: Where does most of your time go?" })).toHaveCount(0);
    await bank.getByRole("button", { name: "Done", exact: true }).click();
    await expect(page.getByText(/^Saved \d/)).toBeVisible();

    await signIn(admin);
    await page.goto("/admin/questions?show=own");
    await page.getByRole("button", { name: `Retire: ${open}` }).click();
    await expect(page.getByText("Students are not offered it any more")).toBeVisible();
    await signIn(student);
    await page.goto(`/meetings/${meetingId}/prep`);
    await expect(page.getByRole("textbox", { name: "The work, question 1" })).toHaveValue(open);
  },
);
