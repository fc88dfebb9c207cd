import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../office/settings.ts";
import { addHours } from "../shared/calendar.ts";
import { berlin, newYork, t } from "../testing/builders.ts";
import { chosenNudge, offerNudges } from "./offer-nudges.ts";
import { decideSent } from "./decide-sent.ts";
import { planThankYou } from "./plan-thank-you.ts";
import { snoozeUntil } from "./snooze.ts";

const end = t("2026-11-17T15:30Z");

describe("a thank-you note", () => {
  test("is due 24 hours after the real end and open for 7 days", () => {
    expect(planThankYou(end, DEFAULT_SETTINGS)).toEqual({
      dueAt: addHours(end, 24),
      openUntil: addHours(end, 168),
    });
  });

  test("has the dates of its office", () => {
    const plan = planThankYou(end, { thankYouDueHours: 36, thankYouOpenDays: 10 });
    expect(plan).toEqual({ dueAt: addHours(end, 36), openUntil: addHours(end, 240) });
  });

  test("counts elapsed hours over a change of clocks", () => {
    // In New York the clocks go back that night; 24 hours later the wall shows an hour less.
    const evening = t("2026-10-31T22:00Z");
    expect(planThankYou(evening, DEFAULT_SETTINGS).dueAt).toBe(t("2026-11-01T22:00Z"));
  });

  const now = t("2026-11-18T09:00Z");
  test.each([
    { name: "without a time", sentAt: null, want: { ok: true, sentAt: now } },
    { name: "this minute", sentAt: now, want: { ok: true, sentAt: now } },
    { name: "as the meeting ended", sentAt: end, want: { ok: true, sentAt: end } },
    { name: "later than now", sentAt: t("2026-11-18T09:01Z"), want: { ok: false, reason: "in_future" } },
    {
      name: "before the end",
      sentAt: t("2026-11-17T15:29Z"),
      want: { ok: false, reason: "before_meeting_ended" },
    },
  ] as const)("marked as sent $name", ({ sentAt, want }) => {
    expect(decideSent(end, sentAt, now)).toEqual(want);
  });

  test.each([
    { now: "2026-11-18T04:00Z", zone: newYork, want: "2026-11-18T14:00Z" },
    { now: "2026-11-18T04:00Z", zone: berlin, want: "2026-11-19T08:00Z" },
    { now: "2026-10-24T10:00Z", zone: berlin, want: "2026-10-25T08:00Z" },
  ])("put off at $now in $zone comes back at nine the next day", ({ now: at, zone, want }) => {
    expect(snoozeUntil(t(at), zone)).toBe(t(want));
  });
});

describe("the first reminder of a note, chosen with the write-up", () => {
  const clock = (at: string | null) => at?.slice(5, 16).replace("T", " ") ?? null;
  // New York is five hours behind: 15:30 is 10:30 am there.
  test.each([
    ["right after the talk", "15:35", "11-17 17:30", ["11-17 22:00", "11-18 00:00", "11-18 14:00"]],
    ["in the evening", "23:00", "11-18 13:00", ["11-18 00:00", "11-18 14:00"]],
  ] as const)("%s", (_name, now, planned, others) => {
    const offered = offerNudges(t("2026-11-17T15:30Z"), DEFAULT_SETTINGS, newYork, t(`2026-11-17T${now}Z`));
    expect(clock(offered.planned)).toBe(planned);
    expect(offered.others.map(clock)).toEqual(others);
  });

  test("there is nothing to choose once the note is due", () => {
    const at = t("2026-11-25T12:00Z");
    expect(offerNudges(t("2026-11-17T15:30Z"), DEFAULT_SETTINGS, newYork, at)).toEqual({
      planned: null,
      others: [],
    });
  });

  test("a time that passed meanwhile, or lies after the due time, counts for nothing", () => {
    const [now, due] = [t("2026-11-17T16:00Z"), t("2026-11-18T15:30Z")];
    expect(chosenNudge(t("2026-11-17T15:59Z"), now, due)).toBeNull();
    expect(chosenNudge(t("2026-11-18T15:31Z"), now, due)).toBeNull();
    expect(chosenNudge(t("2026-11-17T22:00Z"), now, due)).toBe(t("2026-11-17T22:00Z"));
  });
});
