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

test(
  "a report by program is printed, saved, kept and mailed with the same digits, which stay when the facts change",
  { tag: "@full" },
  async ({ page, office, owner, signIn, check, mailArrives }) => {
    test.setTimeout(120_000);
    const { addMember, addCohort, meetingWith, debrief } = await office();
    const advisor = await addMember("Priya Raman", ["advisor"]);
    const cohort = await addCohort("Juniors", [advisor]);
    const programs = { Geology: 14, History: 12, Dance: 3, Music: 8 };
    for (const [program, students] of Object.entries(programs))
      for (let nth = 0; nth < students; nth += 1) {
        const student = await addMember(`${program} ${nth}`, ["student"], cohort);
        await owner.sql`update people set program = ${program} where id = ${student.personId}`;
        if (program === "Geology" && nth < 11)
          await debrief(student, await meetingWith(student, { startsAt: fromNow(-30 * HOUR) }));
      }
    await signIn(advisor);
    await page.goto("/advisor/reports");
    await page.getByRole("link", { name: "Program", exact: true }).click();
    await expect(page.getByRole("heading", { name: "By program" })).toBeVisible();
    const row = (program: string) => page.getByRole("row").filter({ hasText: program });
    // Three of Dance and eight of Music cover each other: together they are eleven, and each could be ten.
    await expect(row("Geology").getByRole("cell").first()).toHaveText("14");
    await expect(row("Dance")).toContainText("Hidden: fewer than 10");
    await expect(row("Music")).toContainText("Hidden: fewer than 10");
    await check(page);
    await page.emulateMedia({ media: "print" });
    await expect(row("Geology")).toBeVisible();
    await expect(page.getByRole("link", { name: "Program", exact: true })).toBeHidden();
    await page.emulateMedia({ media: "screen" });

    const onScreen = await shown(page);
    await page.getByLabel("Name", { exact: true }).fill("For the dean");
    await page.getByLabel("Mail me its figures").check();
    await page.getByRole("button", { name: "Keep it" }).click();
    const mail = await mailArrives(advisor.email, /Report: For the dean/);
    for (const [name, value, of] of onScreen)
      expect(mail.text).toContain(`${name}: ${value === "Hidden" ? "hidden" : value}${of ? ` (${of})` : ""}`);

    for (let nth = 0; nth < 10; nth += 1) await addMember(`Late ${nth}`, ["student"], cohort);
    await page.getByRole("link", { name: "For the dean" }).click();
    await expect(page.getByRole("heading", { name: "For the dean" })).toBeVisible();
    expect(await shown(page)).toEqual(onScreen);
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Save as a file" }).click(),
    ]);
    const lines = (await readFile(await file.path(), "utf8")).trim().split(/\r?\n/).map(cellsOf);
    const whole = lines.filter(([, group]) => group === "All students of the term");
    expect(whole.map(([, , ...figure]) => figure)).toEqual(onScreen);
    expect(
      lines.filter(([by, group]) => by === "Program" && group === "Dance").map(([, , , text]) => text),
    ).toEqual(onScreen.map(() => "Hidden"));
    await page.goto("/advisor/reports");
    expect(await shown(page)).toContainEqual(["Students", "47", ""]);
  },
);
