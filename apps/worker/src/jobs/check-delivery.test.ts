import type { CalendarDate, Instant, Zone } from "@askaround/core/shared";
import { describe, expect, test } from "vitest";
import {
  aDelivery,
  aDidItHappenSubject,
  aDutySubject,
  aDigestSubject,
  aProblemSubject,
  aMeetingSubject,
  aThankYouSubject,
  aWeekSubject,
  NOW,
  someFacts,
} from "../testing/deliveries.ts";
import { checkDelivery } from "./check-delivery.ts";

const anHourAgo = "2026-11-24T14:00:00.000Z" as Instant;
const atNight = "2026-11-24T21:30:00.000Z" as Instant;
const send = { kind: "send" };
const skip = (reason: string) => ({ kind: "skip", reason });
const meeting = aDelivery({ kind: "meeting_tomorrow", step: "only", lane: "direct" });
const signIn = aDelivery({ kind: "sign_in", step: "only", lane: "direct" });
const invitation = aDelivery({ kind: "invitation", step: "only", lane: "direct" });
const invited = {
  subject: { kind: "invitation", roles: ["student"] },
  recipient: { signedIn: false },
} as const;

test.each([
  ["a due reminder", aDelivery(), someFacts(), send],
  ["nobody to write to", aDelivery(), null, skip("gone")],
  ["a subject that no longer exists", aDelivery(), someFacts({ subject: { kind: "gone" } }), skip("gone")],
  ["a disabled person", aDelivery(), someFacts({ recipient: { disabled: true } }), skip("person_disabled")],
  ["a person without a role", aDelivery(), someFacts({ recipient: { roles: [] } }), skip("not_a_member")],
  [
    "an address mail came back from",
    aDelivery(),
    someFacts({ suppressed: true }),
    skip("address_suppressed"),
  ],
  [
    "an invitation to such an address",
    aDelivery({ kind: "invitation" }),
    someFacts({ suppressed: true }),
    skip("address_suppressed"),
  ],
  [
    "a sign-in, which nobody is locked out by",
    aDelivery({ kind: "sign_in" }),
    someFacts({ suppressed: true, subject: { kind: "sign_in" } }),
    { kind: "send" },
  ],
  [
    "a question that has its answer",
    aDelivery({ kind: "did_it_happen", step: "only" }),
    someFacts({ subject: aDidItHappenSubject({ studentSays: "met" }) }),
    skip("answered"),
  ],
  ["a kind switched off", aDelivery(), someFacts({ optedOut: true }), skip("opted_out")],
  [
    "a sign-in, which cannot be switched off",
    signIn,
    someFacts({ optedOut: true, subject: { kind: "sign_in" } }),
    send,
  ],
  [
    "a sent note",
    aDelivery(),
    someFacts({ subject: aThankYouSubject({ sentAt: anHourAgo }) }),
    skip("note_sent"),
  ],
  [
    "a waived note",
    aDelivery(),
    someFacts({ subject: aThankYouSubject({ waivedAt: anHourAgo }) }),
    skip("note_not_needed"),
  ],
  ["a snoozed note", aDelivery(), someFacts({ subject: aThankYouSubject({ version: 2 }) }), skip("snoozed")],
  ["a reminder past its use", aDelivery({ expiresAt: NOW }), someFacts(), skip("expired")],
  ["an invitation", invitation, someFacts(invited), send],
  [
    "an invitation already taken",
    invitation,
    someFacts({ subject: invited.subject }),
    skip("already_joined"),
  ],
  ["a meeting to come", meeting, someFacts({ subject: aMeetingSubject() }), send],
  [
    "a moved meeting",
    meeting,
    someFacts({ subject: aMeetingSubject({ scheduleVersion: 2 }) }),
    skip("meeting_moved"),
  ],
  [
    "a cancelled meeting",
    meeting,
    someFacts({ subject: aMeetingSubject({ status: "cancelled" }) }),
    skip("meeting_closed"),
  ],
  [
    "a meeting under way",
    meeting,
    someFacts({ subject: aMeetingSubject({ startsAt: NOW }) }),
    skip("expired"),
  ],
])("%s", (_, delivery, facts, want) => {
  expect(checkDelivery(delivery, facts, NOW)).toEqual(want);
});

test("after an outage the later of two due steps goes, even when the earlier one has run out", () => {
  const late = someFacts({ laterSteps: [anHourAgo] });
  expect(checkDelivery(aDelivery(), late, NOW)).toEqual({ kind: "supersede" });
  expect(checkDelivery(aDelivery({ expiresAt: anHourAgo }), late, NOW)).toEqual({ kind: "supersede" });
  expect(checkDelivery(aDelivery(), someFacts({ laterSteps: [atNight] }), NOW)).toEqual(send);
});

test("quiet hours are those of the zone the person is in now", () => {
  expect(checkDelivery(aDelivery(), someFacts(), atNight)).toEqual({
    kind: "put_off",
    until: "2026-11-25T07:00:00.000Z",
  });
  const inOregon = someFacts({ recipient: { zone: "America/Los_Angeles" as Zone } });
  expect(checkDelivery(aDelivery(), inOregon, atNight)).toEqual(send);
  const without = someFacts({ office: { settings: { quietHours: null } } });
  expect(checkDelivery(aDelivery(), without, atNight)).toEqual(send);
});

test("a sign-in and an invitation wait for no morning, and a meeting's mail is not sent by night at all", () => {
  const soon = { expiresAt: "2026-11-25T00:00:00.000Z" as Instant };
  expect(checkDelivery({ ...signIn, ...soon }, someFacts({ subject: { kind: "sign_in" } }), atNight)).toEqual(
    send,
  );
  expect(checkDelivery(invitation, someFacts(invited), atNight)).toEqual(send);
  expect(checkDelivery(meeting, someFacts({ subject: aMeetingSubject() }), atNight)).toEqual(
    skip("quiet_hours"),
  );
});

const until = (day: string) => ({ recipient: { awayUntil: day as CalendarDate } });
const asked = aDelivery({ kind: "did_it_happen", step: "only" });
const summary = aDelivery({ kind: "weekly_summary", step: "only" });
/** A goal alone is no news. */
const QUIET_WEEK = { held: 0, notesSent: 0, suggested: 0, ahead: [], openNotes: 0 };
const digest = aDelivery({ kind: "advisor_digest", step: "only" });
const problem = aDelivery({ kind: "mail_problem", step: "bounced", lane: "direct" });
const advisor = { recipient: { roles: ["advisor"] } } as const;
const admin = { recipient: { roles: ["admin"] } } as const;
const lasting = aDelivery({ expiresAt: "2026-11-30T18:00:00.000Z" as Instant });

test.each([
  [
    "waits for the morning of the return",
    lasting,
    someFacts(until("2026-11-26")),
    { kind: "put_off", until: "2026-11-26T07:00:00.000Z" },
  ],
  ["is dropped when it would be old by then", aDelivery(), someFacts(until("2026-11-29")), skip("away")],
  ["goes once the day of the return has begun", aDelivery(), someFacts(until("2026-11-24")), send],
  ["goes when it was frozen before", aDelivery({ state: "sending" }), someFacts(until("2026-11-29")), send],
  [
    "about tomorrow’s meeting goes all the same",
    meeting,
    someFacts({ ...until("2026-12-29"), subject: aMeetingSubject() }),
    send,
  ],
])("while someone is away, mail %s", (_, delivery, facts, verdict) => {
  expect(checkDelivery(delivery, facts, NOW)).toEqual(verdict);
});

test.each([
  ["an open meeting", asked, someFacts({ subject: aDidItHappenSubject() }), send],
  [
    "a meeting written up",
    asked,
    someFacts({ subject: aDidItHappenSubject({ status: "held" }) }),
    skip("meeting_closed"),
  ],
  [
    "a meeting that moved",
    asked,
    someFacts({ subject: aDidItHappenSubject({ scheduleVersion: 2 }) }),
    skip("meeting_moved"),
  ],
  ["a summary of a week", summary, someFacts({ subject: aWeekSubject() }), send],
  [
    "a summary of a week without anything",
    summary,
    someFacts({ subject: aWeekSubject(QUIET_WEEK) }),
    skip("nothing_to_say"),
  ],
  [
    "a summary for no student",
    summary,
    someFacts({ ...advisor, subject: aWeekSubject() }),
    skip("not_a_member"),
  ],
  ["a digest with news", digest, someFacts({ ...advisor, subject: aDigestSubject() }), send],
  [
    "a digest without",
    digest,
    someFacts({ ...advisor, subject: aDigestSubject({ waiting: 0 }) }),
    skip("nothing_to_say"),
  ],
  [
    "a digest nobody wants",
    digest,
    someFacts({ ...advisor, subject: aDigestSubject({ rhythm: "off" }) }),
    skip("opted_out"),
  ],
  ["a digest for no advisor", digest, someFacts({ subject: aDigestSubject() }), skip("not_a_member")],
  ["a mail problem", problem, someFacts({ ...admin, subject: aProblemSubject() }), send],
  [
    "a mail problem that is over",
    problem,
    someFacts({ ...admin, subject: aProblemSubject({ count: 0 }) }),
    skip("solved"),
  ],
  ["a mail problem for no admin", problem, someFacts({ subject: aProblemSubject() }), skip("not_a_member")],
])("%s", (_, delivery, facts, verdict) => {
  expect(checkDelivery(delivery, facts, NOW)).toEqual(verdict);
});

describe("a mail that rests at weekends, one a day", () => {
  const gentle = aDelivery({
    kind: "keep_in_touch",
    step: "only",
    expiresAt: "2026-12-08T08:00:00.000Z" as Instant,
  });
  const facts = (others: { sent?: readonly string[]; inFront?: number } = {}, settings = {}) =>
    someFacts({
      office: { settings },
      subject: aDutySubject(),
      others: { sent: (others.sent ?? []) as Instant[], inFront: others.inFront ?? 0 },
    });
  const until = (at: string) => ({ kind: "put_off", until: at });
  const tuesday = NOW;
  const saturday = "2026-11-28T10:00:00.000Z" as Instant;

  test.each([
    ["alone goes out", tuesday, facts(), send],
    [
      "after another of that day waits for tomorrow",
      tuesday,
      facts({ sent: ["2026-11-24T07:30:00.000Z"] }),
      until("2026-11-25T08:00:00.000Z"),
    ],
    ["after one of yesterday goes out", tuesday, facts({ sent: ["2026-11-23T16:00:00.000Z"] }), send],
    [
      "after one of the same day by their own calendar waits",
      "2026-11-24T08:00:00.000Z",
      facts({ sent: ["2026-11-23T23:30:00.000Z"] }),
      until("2026-11-25T08:00:00.000Z"),
    ],
    [
      "on a day on which the office is closed waits for the first that is not",
      tuesday,
      facts({}, { closedDays: [{ from: "2026-11-24", to: "2026-11-27", name: "Thanksgiving" }] }),
      until("2026-11-30T15:00:00.000Z"),
    ],
    [
      "behind an older one that is due as well waits",
      tuesday,
      facts({ inFront: 1 }),
      until("2026-11-25T08:00:00.000Z"),
    ],
    [
      "behind one goes out where the office allows two",
      tuesday,
      facts({ inFront: 1 }, { gentleMailsADay: 2 }),
      send,
    ],
    ["on a Saturday waits for Monday", saturday, facts(), until("2026-11-30T10:00:00.000Z")],
    [
      "on a Friday behind another waits for Monday",
      "2026-11-27T10:00:00.000Z",
      facts({ inFront: 1 }),
      until("2026-11-30T08:00:00.000Z"),
    ],
  ] as const)("%s", (_, now, about, want) => {
    expect(checkDelivery(gentle, about, now as Instant)).toEqual(want);
  });

  test("is dropped when its turn would come too late", () => {
    const brief = { ...gentle, expiresAt: "2026-11-25T08:00:00.000Z" as Instant };
    expect(checkDelivery(brief, facts({ inFront: 1 }), tuesday)).toEqual(skip("others_first"));
  });

  test("that may have left already is not held back", () => {
    const frozen = { ...gentle, state: "sending" as const };
    expect(checkDelivery(frozen, facts({ inFront: 3, sent: [tuesday] }), tuesday)).toEqual(send);
  });

  test.each([
    ["done", { doneAt: NOW }, "duty_done"],
    ["not needed", { waivedAt: NOW }, "duty_not_needed"],
    ["put off", { version: 2 }, "snoozed"],
  ] as const)("about a duty that is %s is not sent", (_, change, reason) => {
    const about = someFacts({ subject: aDutySubject(change) });
    expect(checkDelivery(gentle, about, NOW)).toEqual(skip(reason));
  });

  test("and a reminder of another kind takes no turn", () => {
    const about = someFacts({ others: { sent: [NOW], inFront: 5 } });
    expect(checkDelivery(aDelivery(), about, NOW)).toEqual(send);
  });
});
