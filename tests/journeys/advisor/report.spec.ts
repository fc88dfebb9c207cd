import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, fromNow, HOUR, test } from "../../fixtures/verbs.ts";

const ENOUGH = 12;

/** Figure, value and what it is of, as the page shows them of the whole term. */
const shown = (page: Page) =>
  page
    .locator("dl > div")
    .filter({ has: page.locator("dd .font-serif") })
    .evaluateAll((figures) =>
      figures.map((figure) => {
        const [value, of] = [...figure.querySelectorAll("dd > span")].map((each) => each.textContent);
        return [figure.querySelector("dt")?.textContent, value, (of ?? "").replace(/^\(|\)$/g, "")];
      }),
    );

const cellsOf = (line: string) =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .map(([, cell = ""]) => cell.replace(/^"|"$/g, "").replaceAll('""', '"'))
    .slice(0, 5);

test(
  "screen, paper and file of a report agree to the digit",
  { tag: "@full" },
  async ({ page, office, signIn, check }) => {
    const { addMember, addCohort, meetingWith, debrief } = await office();
    const advisor = await addMember("Priya Raman", ["advisor"]);
    const cohort = await addCohort("Geography juniors", [advisor]);
    for (let nth = 1; nth <= ENOUGH; nth += 1) {
      const student = await addMember(`Student ${nth}`, ["student"], cohort);
      if (nth > 7) continue;
      const meeting = await meetingWith(student, { startsAt: fromNow(-30 * HOUR) });
      await debrief(student, meeting);
    }
    await signIn(advisor);
    await page.goto("/advisor/reports");
    const onScreen = await shown(page);
    expect(onScreen.length).toBeGreaterThan(4);
    expect(onScreen).toContainEqual(["Students", String(ENOUGH), ""]);
    await check(page);

    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as a file" }).click(),
    ]);
    const lines = (await readFile(await file.path(), "utf8")).trim().split(/\r?\n/).map(cellsOf);
    const whole = lines.filter(([, group]) => group === "All students of the term");
    expect(whole.map(([, , ...figure]) => figure)).toEqual(onScreen);
    const row = page.getByRole("row").filter({ hasText: "Geography juniors" });
    for (const [, , , value = ""] of lines.filter(([, group]) => group === "Geography juniors"))
      await expect(row).toContainText(value);

    await page.emulateMedia({ media: "print" });
    expect(await shown(page)).toEqual(onScreen);
    await expect(page.getByRole("button", { name: "Save as a file" })).toBeHidden();
    await expect(page.locator("dl dd .font-serif").first()).toBeVisible();
  },
);
