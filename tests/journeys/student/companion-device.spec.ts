import type { Locator, Page } from "@playwright/test";
import { EMPTY_PLAN, type PrepPart } from "@askaround/core/prep";
import type { PrepQuestionId } from "@askaround/core/shared";
import { newUuid } from "@askaround/db/stores";
import { expect, fromNow, test } from "../../fixtures/verbs.ts";

test.use({ hasTouch: true });

const MINUTE = 60_000;
const wholeMinute = (at: string) => `${at.slice(0, 16)}:00.000Z` as ReturnType<typeof fromNow>;
const question = (text: string): PrepPart => ({
  kind: "question",
  id: newUuid<PrepQuestionId>(),
  phase: "work",
  text,
  bankId: null,
  kept: [],
  removed: false,
});

test(
  "questions turn by a swipe, the screen stays on, and the phone shakes once for whoever wants it",
  { tag: "@full" },
  async ({ page, office, signIn }) => {
    const { addMember, meetingWith, prepare } = await office();
    const student = await addMember("Amara Okafor", ["student"]);
    const { meetingId, startsAt } = await meetingWith(student, {
      startsAt: wholeMinute(fromNow(5 * MINUTE)),
    });
    const { kept: _, ...plan } = EMPTY_PLAN;
    await prepare(student, meetingId, [
      { ...plan, kind: "plan", kept: [] },
      question("Who draws charts today?"),
      question("What surprised you most?"),
    ]);
    await signIn(student);
    await page.addInitScript(noteWhatIsAskedOfTheDevice);
    await page.goto(`/meetings/${meetingId}/live`);
    await expect(page.getByText("Opens without a network too.")).toBeVisible();
    expect(await asked(page)).toEqual([]);

    const card = page.getByRole("region", { name: /^Question 1 of 2/ });
    await swipe(page, card, -160);
    await expect(page.getByText("Question 2 of 2")).toBeVisible();
    await swipe(page, page.getByRole("region", { name: /^Question 2 of 2/ }), 160);
    await expect(page.getByText("Question 1 of 2")).toBeVisible();
    await swipe(page, card, -20);
    await expect(page.getByText("Question 1 of 2")).toBeVisible();

    await page.getByRole("button", { name: "Start", exact: true }).tap();
    await expect.poll(() => asked(page)).toEqual(["awake"]);
    await page.getByLabel("Vibrate once when the closing questions come up").tap();

    await page.clock.install({ time: new Date(Date.parse(startsAt) + 24 * MINUTE) });
    await page.reload();
    await expect(page.getByText("Opens without a network too.")).toBeVisible();
    await page.clock.pauseAt(new Date(Date.parse(startsAt) + 25 * MINUTE + 5_000));
    await page.clock.runFor(2_000);
    await expect.poll(() => asked(page)).toEqual(["awake", "shake 200"]);
    await page.clock.runFor(60_000);
    expect(await asked(page)).toEqual(["awake", "shake 200"]);
    await page.clock.resume();
  },
);

/** In the page: what it asks of a phone is written down, and then asked. */
function noteWhatIsAskedOfTheDevice(): void {
  const list: string[] = [];
  Object.defineProperty(globalThis, "askedOfTheDevice", { value: list });
  Object.defineProperty(Navigator.prototype, "vibrate", {
    value: (pattern: number) => list.push(`shake ${pattern}`) > 0,
  });
  const { wakeLock } = navigator;
  const request = wakeLock.request.bind(wakeLock);
  Object.defineProperty(wakeLock, "request", {
    value: (type: WakeLockType) => {
      list.push("awake");
      return request(type);
    },
  });
}

function asked(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(globalThis, "askedOfTheDevice"));
}

/** One finger sideways over it, by so many pixels. */
async function swipe(page: Page, over: Locator, by: number): Promise<void> {
  const box = await over.boundingBox();
  if (!box) throw new Error("There is nothing to swipe over.");
  const session = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2 - by / 2, box.y + 60];
  const move = (type: "touchStart" | "touchMove" | "touchEnd", at: number) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchEnd" ? [] : [{ x: at, y }],
    });
  await move("touchStart", x);
  for (let step = 1; step <= 4; step += 1) await move("touchMove", x + (by * step) / 4);
  await move("touchEnd", x + by);
  await session.detach();
}
