import { describe, expect, test } from "vitest";
import { changeClosedDays } from "../office/change-closed-days.ts";
import { DEFAULT_SETTINGS } from "../office/settings.ts";
import { answerOutreach, markOutreachSent, unmarkOutreachSent } from "../outreach/keep-outreach.ts";
import type { OutreachAnswer } from "../outreach/outreach.ts";
import { scheduleMeeting } from "../meetings/schedule-meeting.ts";
import { ScheduleMeeting } from "../meetings/schemas.ts";
import type { Zone } from "../shared/time.ts";
import { anId, day, newYork, t } from "../testing/builders.ts";
import { memoryDeps } from "../testing/memory-deps.ts";
import { refusal } from "../testing/refusals.ts";
import { aWorld, knows } from "../testing/world.ts";
import { followUpOn } from "./follow-up.ts";
import { keepInTouch } from "./keep-in-touch.ts";

// A Wednesday, a week before Thanksgiving.
const NOW = t("2026-11-18T15:00Z");
const tokyo = "Asia/Tokyo" as Zone;
const holidays = [{ from: day("2026-11-26"), to: day("2026-11-27"), name: "Thanksgiving" }];

describe("the day of a follow-up", () => {
  const settings = { ...DEFAULT_SETTINGS, closedDays: holidays };
  test.each([
    ["seven business days over the holidays", NOW, settings, newYork, newYork, "2026-12-01"],
    ["without holidays", NOW, DEFAULT_SETTINGS, newYork, newYork, "2026-11-27"],
    [
      "counted from the day it was there",
      t("2026-11-18T23:00Z"),
      DEFAULT_SETTINGS,
      newYork,
      tokyo,
      "2026-11-30",
    ],
    [
      "no Sunday evening for its reader",
      t("2026-11-19T01:00Z"),
      DEFAULT_SETTINGS,
      tokyo,
      newYork,
      "2026-12-01",
    ],
    [
      "days of any kind, then a business day",
      NOW,
      { ...settings, followUpCountsEveryDay: true },
      newYork,
      newYork,
      "2026-11-25",
    ],
    [
      "and not at a weekend",
      t("2026-11-14T15:00Z"),
      { ...settings, followUpCountsEveryDay: true },
      newYork,
      newYork,
      "2026-11-23",
    ],
  ] as const)("%s", (_, sentAt, cadence, here, there, want) => {
    expect(followUpOn(sentAt, cadence, { here, there })).toBe(want);
  });
});

async function arrange() {
  const deps = memoryDeps({ now: NOW });
  const world = await aWorld(deps);
  const { student, office } = world;
  const contact = await knows(deps, student, { name: "Noor Haddad", zone: null });
  const of = (step: "first" | "follow_up") => ({ contactId: contact.id, step });
  const send = (step: "first" | "follow_up" = "first") =>
    markOutreachSent(deps, student, { ...of(step), sentBy: "email", sentAt: null });
  const say = (answer: OutreachAnswer | null) => answerOutreach(deps, student, { ...of("first"), answer });
  const duty = () =>
    [...deps.state(office.id).duties.values()]
      .filter(({ kind }) => kind === "follow_up_due")
      .map(({ dueAt, doneAt }) => ({ dueAt, doneAt }));
  const mail = () =>
    deps
      .deliveries(office.id)
      .filter(({ kind }) => kind === "follow_up_due")
      .map(({ state, dueAt }) => ({ state, dueAt }));
  return { ...world, contact, deps, of, send, say, duty, mail };
}

const DUE = t("2026-11-27T14:00Z");

describe("a message without an answer", () => {
  test("owes one follow-up and one reminder of it", async () => {
    const { send, duty, mail } = await arrange();
    await send();
    expect(duty()).toEqual([{ dueAt: DUE, doneAt: null }]);
    expect(mail()).toEqual([{ state: "planned", dueAt: DUE }]);
  });

  test("owes it after the office’s holidays", async () => {
    const { deps, admin, send, duty } = await arrange();
    await changeClosedDays(deps, admin, { closedDays: holidays, revision: 1 });
    await send();
    expect(duty()).toMatchObject([{ dueAt: t("2026-12-01T14:00Z") }]);
  });

  test.each(["replied", "declined", "bounced"] as const)(
    "owes none once it was %s, and owes it again when that is taken back",
    async (answer) => {
      const { send, say, duty, mail } = await arrange();
      await send();
      await say(answer);
      expect(duty()).toEqual([{ dueAt: DUE, doneAt: NOW }]);
      expect(mail()).toMatchObject([{ state: "cancelled" }]);
      await say(null);
      expect(duty()).toEqual([{ dueAt: DUE, doneAt: null }]);
      expect(mail()).toEqual([{ state: "planned", dueAt: DUE }]);
    },
  );

  test("still owes it when the student notes that nobody answered", async () => {
    const { send, say, duty } = await arrange();
    await send();
    await say("no_answer");
    expect(duty()).toEqual([{ dueAt: DUE, doneAt: null }]);
  });

  test("owes none after the follow-up, and none when “sent” was a mistake", async () => {
    const { deps, student, of, send, duty } = await arrange();
    await send();
    await send("follow_up");
    expect(duty()).toMatchObject([{ doneAt: NOW }]);
    await unmarkOutreachSent(deps, student, of("follow_up"));
    expect(duty()).toMatchObject([{ doneAt: null }]);
    await unmarkOutreachSent(deps, student, of("first"));
    expect(duty()).toEqual([]);
  });

  test("owes none once a meeting is booked", async () => {
    const { deps, student, contact, send, duty, mail } = await arrange();
    await send();
    const meeting = {
      requestId: anId<never>(),
      contactIds: [contact.id],
      startsAt: "2026-11-30T15:00:00Z",
      agreedMinutes: 30,
      studentZone: newYork,
      professionalZone: newYork,
      format: "video",
    };
    await scheduleMeeting(deps, student, ScheduleMeeting.parse(meeting));
    expect(duty()).toMatchObject([{ doneAt: NOW }]);
    expect(mail()).toMatchObject([{ state: "cancelled" }]);
  });
});

test("a no stops keeping in touch, and taking the no back starts it again", async () => {
  const { deps, student, office, contact, send, say } = await arrange();
  await send();
  const about = { studentId: student.personId, contactId: contact.id, at: NOW, begins: true };
  await deps.transact(office.id, (stores) => keepInTouch(deps, stores, about));
  const waived = () =>
    [...deps.state(office.id).duties.values()].find(({ kind }) => kind === "keep_in_touch")?.waivedAt;
  expect(waived()).toBeNull();
  await say("declined");
  expect(waived()).toBe(NOW);
  await say(null);
  expect(waived()).toBeNull();
});

test("closed days are the admin’s to set, and an older screen does not overwrite a newer one", async () => {
  const { deps, student, admin } = await arrange();
  const set = (actor: typeof admin) => changeClosedDays(deps, actor, { closedDays: holidays, revision: 1 });
  expect((await refusal(set(student))).code).toBe("forbidden");
  await set(admin);
  await set(admin);
  const later = changeClosedDays(deps, admin, { closedDays: [], revision: 1 });
  expect((await refusal(later)).code).toBe("conflict");
});
