import {
  closingQuestions,
  EMPTY_PLAN,
  PREP_LIMITS,
  questionPhases,
  type PrepPart,
} from "@askaround/core/prep";
import type { PrepPointId, PrepQuestionId } from "@askaround/core/shared";
import { newUuid } from "@askaround/db/stores";
import type { Page } from "@playwright/test";
import { DAY, fromNow } from "../../fixtures/office.ts";
import { expect, test } from "../../fixtures/verbs.ts";

/** Words up to exactly this many characters, told apart by their first one. */
const words = (first: string, length: number) =>
  `${first} ${"could you say more ".repeat(40)}`.slice(0, length - 1) + "?";

const plan = (brief: string): PrepPart => {
  const { kept: _, ...empty } = EMPTY_PLAN;
  return {
    ...empty,
    kind: "plan",
    kept: [],
    brief,
    reach: "+1 555 0100",
    arrival: "Ask for Grace at the desk",
  };
};
const point = (text: string): PrepPart => ({
  kind: "point",
  id: newUuid<PrepPointId>(),
  contactId: null,
  text,
  source: null,
  removed: false,
});
const question = (text: string, index: number): PrepPart => ({
  kind: "question",
  id: newUuid<PrepQuestionId>(),
  phase: questionPhases[Math.floor(index / 2)] ?? "advice",
  text,
  bankId: null,
  kept: [],
  removed: false,
});
/** As long as each part may be, and as many questions as an hour's list has room for in print. */
const longest = () => [
  plan(words("Brief", PREP_LIMITS.brief)),
  ...["P1", "P2", "P3"].map((name) => point(words(name, PREP_LIMITS.point))),
  ...Array.from({ length: 8 }, (_, index) => question(words(`Q${index + 1}`, PREP_LIMITS.question), index)),
];

/** Reads PDF. It draws nothing here, so it is handed stand-ins for what drawing would need. */
async function openPdf(data: Uint8Array) {
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) Reflect.set(globalThis, name, class {});
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  return getDocument({ data, useSystemFonts: true }).promise;
}

/** The sheet as it is printed: the size of its pages in millimetres, their text in reading order, and the tags of the first. */
async function printed(page: Page) {
  await expect(page.getByRole("article")).toHaveAttribute("aria-busy", "false");
  const data = await page.pdf({ preferCSSPageSize: true, tagged: true });
  const pdf = await openPdf(new Uint8Array(data));
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const one = await pdf.getPage(index + 1);
      const { width, height } = one.getViewport({ scale: 1 });
      const { items } = await one.getTextContent();
      const text = items.map((item) => ("str" in item ? item.str : "")).join(" ");
      const millimetres = [width, height].map((points) => Math.round((points * 25.4) / 72));
      return { millimetres, text: text.replaceAll(/\s+/g, " ") };
    }),
  );
  const outline = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
  return { pages, outline };
}

/** Each piece after the one before it. */
function expectInOrder(text: string, pieces: readonly string[]) {
  let from = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, from);
    expect(found, `“${piece}” after character ${from} of: ${text}`).toBeGreaterThanOrEqual(from);
    from = found + piece.length;
  }
}

test("the longest sheet prints on one page of either paper, in reading order", async ({
  page,
  office,
  signIn,
  check,
}) => {
  const { addMember, meetingWith, prepare } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const { meetingId } = await meetingWith(student, { startsAt: fromNow(2 * DAY), minutes: 60 });
  await prepare(student, meetingId, longest());
  await signIn(student);
  for (const [paper, size] of [
    ["letter", [216, 279]],
    ["a4", [210, 297]],
  ] as const) {
    await page.goto(`/meetings/${meetingId}/sheet?paper=${paper}`);
    await expect(page.getByRole("button", { name: "Print the sheet" })).toBeEnabled();
    await expect(page.getByText("This will print on")).toHaveCount(0);
    await check(page);
    const { pages, outline } = await printed(page);
    expect(pages.map(({ millimetres }) => millimetres)).toEqual([size]);
    for (const tag of ["H1", "H2", "LI"]) expect(outline).toContain(`"role":"${tag}"`);
    expectInOrder(pages[0]?.text ?? "", [
      "Grace Lindqvist",
      "Harbor Maps",
      "60 minutes agreed",
      "+1 555 0100",
      "Brief could you",
      "P1 could",
      "P3 could",
      ...Array.from({ length: 8 }, (_, index) => `Q${index + 1} could`),
      ...closingQuestions,
      "Thank-you note due",
    ]);
  }
});

test("a sheet that does not fit says so before it is printed, and larger type is there for who needs it", async ({
  page,
  office,
  signIn,
  check,
}) => {
  const { addMember, meetingWith, prepare } = await office();
  const student = await addMember("Amara Okafor", ["student"]);
  const meeting = await meetingWith(student, { startsAt: fromNow(2 * DAY) });
  const five = Array.from({ length: 5 }, (_, index) => question(words(`Q${index + 1}`, 90), index));
  await prepare(student, meeting.meetingId, [plan("A mapmaker."), point("Both from Lagos"), ...five]);
  await signIn(student);
  await page.goto(`/meetings/${meeting.meetingId}`);
  await page.getByRole("link", { name: "Print the sheet" }).click();
  await page.getByRole("link", { name: "Larger type" }).click();
  await expect(page.getByRole("link", { name: "Usual type" })).toBeVisible();
  expect((await printed(page)).pages).toHaveLength(1);
  await check(page);

  const more = Array.from({ length: 9 }, (_, index) => question(words(`R${index + 1}`, 240), index));
  await prepare(student, meeting.meetingId, more);
  await page.reload();
  await expect(page.getByText(/This will print on \d pages. Drop a question\?/)).toBeVisible();
  const { pages } = await printed(page);
  expect(pages.length).toBeGreaterThan(1);
  await expect(page.getByText(`print on ${pages.length} pages`)).toBeVisible();
});
