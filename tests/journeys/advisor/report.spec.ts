import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import {
  EVERYONE,
  barsOn,
  figuresInFile,
  figuresInMail,
  groupsOn,
  paperOf,
  type Printed,
  squeezed,
  wholeOn,
} from "../../fixtures/printed-report.ts";
import { randomTerm } from "../../fixtures/random-term.ts";
import { expect, fromNow, HOUR, test } from "../../fixtures/verbs.ts";

/** Each grouping as its link and as the file name it. */
const GROUPINGS = ["Cohort", "Program", "Graduation", "First generation"];
const open = (page: Page, by: string) => page.getByRole("link", { name: by, exact: true }).click();

async function saved(page: Page) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as a file" }).click(),
  ]);
  return figuresInFile(await readFile(await file.path(), "utf8"));
}

/** Every figure of the open report, of the whole and by each grouping; the numbers beside its bars are those of its table. */
async function everyFigure(page: Page): Promise<Printed[]> {
  const whole = await wholeOn(page);
  const groups: Printed[] = [];
  for (const by of GROUPINGS) {
    await open(page, by);
    await expect(page.getByRole("columnheader").first()).toHaveText(by === "Graduation" ? "Year" : by);
    const rows = await groupsOn(page, by);
    groups.push(...rows);
    for (const [figure, group, value] of await barsOn(page))
      expect(rows.find((row) => row[1] === group && row[2] === figure)?.[3]).toBe(value);
  }
  return [...whole, ...groups];
}

test(
  "screen, paper, file and mail of a report agree to the digit, in each figure of each group",
  { tag: "@full" },
  async ({ page, office, owner, signIn, mailArrives }) => {
    test.setTimeout(180_000);
    const here = await office();
    const advisor = await here.addMember("Priya Raman", ["advisor"]);
    await randomTerm(owner.sql, here, advisor, 20_261_124);
    await signIn(advisor);
    await page.goto("/advisor/reports");
    const live = await everyFigure(page);
    const hidden = live.filter(([, , , value]) => value === "Hidden");
    expect(hidden.length).toBeGreaterThan(10);
    expect(live.length - hidden.length).toBeGreaterThan(50);
    expect(await saved(page)).toEqual(live);

    await page.getByLabel("Name", { exact: true }).fill("For the dean");
    await page.getByLabel("Mail me its figures").check();
    await page.getByRole("button", { name: "Keep it" }).click();
    const mail = figuresInMail(await mailArrives(advisor.email, /Report: For the dean/));
    const whole = live.filter(([, group]) => group === EVERYONE);
    expect(mail).toEqual({ text: whole, html: whole });

    await page.getByRole("link", { name: "For the dean" }).click();
    await expect(page.getByRole("heading", { name: "For the dean" })).toBeVisible();
    expect(await everyFigure(page)).toEqual(live);
    expect(await saved(page)).toEqual(live);
    for (const by of GROUPINGS) {
      await open(page, by);
      await expect(page.getByRole("columnheader").first()).toHaveText(by === "Graduation" ? "Year" : by);
      const paper = await paperOf(page);
      for (const [, , name, value, of] of whole)
        expect(paper).toContain(squeezed(`${name}${value}${of ? `(${of})` : ""}`));
      for (const [group, figures] of Map.groupBy(
        live.filter((each) => each[0] === by),
        (each) => each[1],
      )) {
        const row = figures.every(([, , , value]) => value === "Hidden")
          ? "Hidden: fewer than 10"
          : figures.map(([, , , value, of]) => `${value}${of}`).join("");
        expect(paper).toContain(squeezed(`${group}${row}`));
      }
    }
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

    const onScreen = await wholeOn(page);
    await page.getByLabel("Name", { exact: true }).fill("For the dean");
    await page.getByLabel("Mail me its figures").check();
    await page.getByRole("button", { name: "Keep it" }).click();
    const mail = await mailArrives(advisor.email, /Report: For the dean/);
    expect(figuresInMail(mail).text).toEqual(onScreen);

    for (let nth = 0; nth < 10; nth += 1) await addMember(`Late ${nth}`, ["student"], cohort);
    await page.getByRole("link", { name: "For the dean" }).click();
    await expect(page.getByRole("heading", { name: "For the dean" })).toBeVisible();
    expect(await wholeOn(page)).toEqual(onScreen);
    const lines = await saved(page);
    expect(lines.filter(([, group]) => group === EVERYONE)).toEqual(onScreen);
    expect(
      lines.filter(([by, group]) => by === "Program" && group === "Dance").map(([, , , value]) => value),
    ).toEqual(onScreen.map(() => "Hidden"));
    await page.goto("/advisor/reports");
    expect(await wholeOn(page)).toContainEqual(["", EVERYONE, "Students", "47", ""]);
  },
);
