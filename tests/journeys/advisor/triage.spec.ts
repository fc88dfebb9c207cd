import { tabTo } from "../../fixtures/keyboard.ts";
import { DAY, expect, fromNow, test } from "../../fixtures/verbs.ts";

test(
  "from who needs them to a nudge for all but one, and back, without a pointer",
  { tag: "@full" },
  async ({ page, office, signIn }) => {
    const { addMember, addCohort, meetingWith, debrief } = await office();
    const advisor = await addMember("Priya Raman", ["advisor"]);
    const cohort = await addCohort("Geography juniors", [advisor], 1);
    const fine = await addMember("Bea Fine", ["student"], cohort);
    await debrief(fine, await meetingWith(fine));
    for (const name of ["Ada Stuck", "Ben Stuck", "Cam Stuck"]) {
      await meetingWith(await addMember(name, ["student"], cohort), { startsAt: fromNow(-3 * DAY) });
    }
    await signIn(advisor);
    await page.goto("/advisor");
    await expect(page.getByRole("listitem").filter({ hasText: "Ada Stuck" })).toContainText("not written up");

    await tabTo(page, /^Students$/);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "Students", level: 1 })).toBeVisible();
    await tabTo(page, /^Filters$/);
    await page.keyboard.press("Enter");
    await tabTo(page, /Only those who need you/);
    await page.keyboard.press("Space");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/stuck=1/);
    await expect(page.getByText("3 students match the filters")).toBeVisible();

    await tabTo(page, /^Choose all/);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/chosen=all$/);
    await tabTo(page, /^Choose Ben Stuck$/);
    await page.keyboard.press("Space");
    await expect(page.getByText("All that match are chosen, except 1")).toBeVisible();
    // What is chosen stands in the address, and so outlives the page.
    await page.reload();
    await expect(page.getByRole("checkbox", { name: "Choose Ada Stuck" })).toBeChecked();
    await expect(page.getByRole("checkbox", { name: "Choose Ben Stuck" })).not.toBeChecked();

    await tabTo(page, /^Nudge$/);
    await page.keyboard.press("Enter");
    await expect(page.getByText("2 students are reached")).toBeVisible();
    await tabTo(page, /^Send to 2 students$/);
    await page.keyboard.press("Enter");
    await expect(page.getByText("2 students nudged")).toBeVisible();
    await tabTo(page, /^Undo$/);
    await page.keyboard.press("Enter");
    await expect(page.getByText("2 mails will not be sent")).toBeVisible();
  },
);
