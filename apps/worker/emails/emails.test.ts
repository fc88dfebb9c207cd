import { FIGURE_NAMES, figuresOf } from "@askaround/core/reports";
import type { ReportSnapshotId, Zone } from "@askaround/core/shared";
import { openSignIn, readMailPreferenceLink, readThankYouLink, sealSignIn } from "@askaround/db/secrets";
import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { MailRequest } from "../src/mailer/port.ts";
import { aDelivery, aMeetingSubject, NOW } from "../src/testing/deliveries.ts";
import { createComposer } from "./compose.ts";
import { base, delivery, REPORT_COUNTS, samplesOf, secret, TERM, type Voice, VOICES } from "./samples.ts";

const APP = "https://askaround.test";
const AUTH_SECRET = "a-secret-of-more-than-thirty-two-letters";
const compose = createComposer({
  appUrl: APP,
  authSecret: AUTH_SECRET,
  mailFrom: "Askaround <hello@askaround.test>",
});

const SAMPLES = samplesOf(compose, AUTH_SECRET);

test("every template on disk has a sample here", () => {
  const onDisk = readdirSync(import.meta.dirname).filter((file) => file.endsWith(".tsx"));
  expect(onDisk).toHaveLength(23);
  expect(new Set(SAMPLES.map(({ template }) => template))).toEqual(new Set(onDisk));
});

describe.each(SAMPLES)("$title", ({ write }) => {
  test.each(Object.entries(VOICES))("in a %s voice", async (_, voice) => {
    const mail = await write(voice);
    expectSound(mail);
    expectAccessible(mail);
    expect(linksOfText(mail.text)).toEqual(new Set(linksOfHtml(mail.html)));
    for (const link of linksOfHtml(mail.html))
      expect(link).toMatch(/^https:\/\/askaround\.test\/[\w/?=.~-]+$/);
    expect(linksOfHtml(mail.html).length).toBeGreaterThan(0);
  });
});

/** Limits of mail programs, and of readers. */
function expectSound(mail: MailRequest): void {
  expect([...new Intl.Segmenter().segment(mail.subject)].length, mail.subject).toBeLessThan(60);
  expect(mail.subject + mail.from + mail.to).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e]/);
  expect(mail.from).toMatch(/^"[^"\\<>]+ via Askaround" <hello@askaround\.test>$/);
  expect(mail.html.length).toBeLessThan(100_000);
  expect(mail.html).not.toMatch(/<script|<img|<[^>]*\son\w+=|oklch|hsl\(|javascript:/i);
  expect(`${mail.text} ${mail.subject}`).not.toContain("!");
  const words =
    mail.text.replace(/https?:\/\/\S+/g, " ").match(/[\p{L}\p{N}]+(?:['’.:][\p{L}\p{N}]+)*/gu) ?? [];
  expect(words.length, mail.text).toBeLessThan(100);
}

function expectAccessible({ html, text }: MailRequest): void {
  expect(html).toMatch(/<html[^>]*\slang="en"/);
  expect(html).toMatch(/<html[^>]*\sdir="ltr"/);
  expect(html).toContain('name="color-scheme" content="light dark"');
  expect(html).toContain("prefers-color-scheme: dark");
  expect(text).not.toMatch(/undefined|null|\[object|NaN|&\w+;/);
  // A pop without its isolate, or the other way round, would turn the rest of the line.
  expect((text.match(/\u2068/g) ?? []).length).toBe((text.match(/\u2069/g) ?? []).length);
}

function linksOfHtml(html: string): readonly string[] {
  return [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => (link ?? "").replaceAll("&amp;", "&"));
}

/** Ours only: what a person wrote may hold an address too, which no mail turns into a link. */
function linksOfText(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/https:\/\/askaround\.test\S*/g)].map(([link]) => link));
}

const write = (template: string, voice: Voice = VOICES.short) => {
  const sample = SAMPLES.find((each) => each.template === template);
  if (!sample) throw new Error(template);
  return sample.write(voice);
};

test("the links of a reminder are signed for its duty and its reader", async () => {
  const mail = await write("thank-you.tsx");
  const tokens = linksOfHtml(mail.html).flatMap((link) => /\/e\/([^?]+)/.exec(link)?.[1] ?? []);
  expect(new Set(tokens).size).toBe(1);
  const { subjectId, recipientId, officeId } = aDelivery();
  expect(readThankYouLink(AUTH_SECRET, tokens[0] ?? "", NOW)).toMatchObject({
    ok: true,
    link: { officeId, thankYouId: subjectId, recipientId, expiresAt: "2026-12-08T15:00:00.000Z" },
  });
  for (const words of ["I sent it", "Remind me tomorrow", "Not needed"]) expect(mail.text).toContain(words);
});

test.each([
  ["thank-you.tsx", "thank_you"],
  ["meeting-tomorrow.tsx", "meeting_tomorrow"],
  ["did-it-happen.tsx", "did_it_happen"],
  ["advisor-digest.tsx", "advisor_digest"],
  ["weekly-summary.tsx", "weekly_summary"],
  ["promise-due.tsx", "promise_due"],
  ["referral-waiting.tsx", "referral_waiting"],
  ["tell-referrer.tsx", "tell_referrer"],
  ["keep-in-touch.tsx", "keep_in_touch"],
  ["follow-up-due.tsx", "follow_up_due"],
  ["prep-assigned.tsx", "prep_assigned"],
  ["prep-due-soon.tsx", "prep_due_soon"],
  ["prep-returned.tsx", "prep_returned"],
  ["prep-approved.tsx", "prep_approved"],
  ["prep-stale.tsx", "prep_stale"],
  ["cohort-joined.tsx", "cohort_joined"],
  ["report-kept.tsx", "report_kept"],
])("%s can be switched off with one click", async (template, kind) => {
  const mail = await write(template);
  const header = /^<https:\/\/askaround\.test\/api\/u\/([\w-]+)>$/.exec(
    mail.headers?.["List-Unsubscribe"] ?? "",
  );
  expect(mail.headers?.["List-Unsubscribe-Post"]).toBe("List-Unsubscribe=One-Click");
  expect(readMailPreferenceLink(AUTH_SECRET, header?.[1] ?? "")).toMatchObject({
    ok: true,
    link: { personId: aDelivery().recipientId, kind },
  });
  expect(mail.text).toContain(`Choose which emails you get ${APP}/u/${header?.[1]}`);
});

test("a kept report’s mail has every figure letter for letter, and says which are hidden", async () => {
  const figures = figuresOf(REPORT_COUNTS, new Set(["students", "engaged", "interest"]));
  const mail = await write("report-kept.tsx");
  for (const { figure, text, of } of figuresOf(REPORT_COUNTS))
    expect(mail.text).toContain(`${FIGURE_NAMES[figure]}: ${text}${of === null ? "" : ` (${of})`}`);
  const subject = {
    kind: "report_kept",
    id: "01890000-0000-7000-8000-0000000000aa" as ReportSnapshotId,
    name: "For the dean",
    report: { term: TERM, least: 10, total: figures, breakdowns: [] },
  } as const;
  const some = await compose(delivery("report_kept"), base(VOICES.short, { subject }), NOW);
  expect(some.text).toContain("Engaged: 89 % (1102 of 1240)");
  expect(some.text).toContain("Ruled out: Hidden");
});

test("a report called by emoji alone has a subject that a reader counts as short, with every one whole", async () => {
  const long = "\u{1f469}\u{1f3fd}\u200d\u2764\ufe0f\u200d\u{1f48b}\u200d\u{1f468}\u{1f3fb}";
  const subject = {
    kind: "report_kept",
    id: "01890000-0000-7000-8000-0000000000aa" as ReportSnapshotId,
    name: long.repeat(40),
    report: { term: TERM, least: 10, total: null, breakdowns: [] },
  } as const;
  const mail = await compose(delivery("report_kept"), base(VOICES.short, { subject }), NOW);
  expect(mail.subject).toBe(`Report: ${long.repeat(33)}…`);
});

test.each(["sign-in.tsx", "invitation.tsx", "mail-problem.tsx", "meeting-file.tsx"])(
  "%s cannot be switched off",
  async (template) => {
    expect((await write(template)).headers).toBeUndefined();
  },
);

test("a sign-in goes to the address that asked, with its link and its code", async () => {
  const mail = await write("sign-in.tsx");
  expect(mail.to).toBe(secret.email);
  expect(mail.text).toContain(`${APP}/sign-in/confirm?token=${secret.token}`);
  expect(mail.text).toContain("004 213");
  expect(mail.text).toContain("10 minutes");
  expect(openSignIn(AUTH_SECRET, aDelivery().id, sealSignIn(AUTH_SECRET, aDelivery().id, secret))).toEqual(
    secret,
  );
});

test("a meeting names both zones where they differ, the reader's first", async () => {
  const mail = await write("meeting-tomorrow.tsx");
  expect(mail.subject).toBe("Tomorrow: your meeting with Bo");
  expect(mail.text).toContain("Wed 25\u00a0Nov, 4:00\u00a0pm to 4:30\u00a0pm, Berlin");
  expect(mail.text).toContain("Wed 25\u00a0Nov, 7:00\u00a0am for them, Los Angeles");
  const sameClock = await compose(
    delivery("meeting_tomorrow"),
    base(VOICES.short, { subject: aMeetingSubject({ professionalZone: "Europe/Paris" as Zone }) }),
    NOW,
  );
  expect(sameClock.text).not.toContain("for them");
});

test("a meeting for the calendar comes with its file, in the reader’s clock", async () => {
  const mail = await write("meeting-file.tsx");
  expect(mail.subject).toBe("Your meeting: Bo, Wed 25\u00a0Nov, 4:00\u00a0pm");
  expect(mail.text).toContain("because you asked for it");
  expect(mail.attachments?.map(({ filename }) => filename)).toEqual(["meeting.ics"]);
});

test("replies go to the office, and the provider can tell which delivery it was", async () => {
  const mail = await write("thank-you.tsx");
  expect(mail.replyTo).toBe("careers@harbour.test");
  expect(mail.tags).toContainEqual({ name: "delivery", value: aDelivery().id });
  for (const { value } of mail.tags) expect(value).toMatch(/^[\w-]{1,256}$/);
});
