import { NOT_READY } from "@askaround/core/assignments";
import { type DeliveryKind, MAIL_PROBLEMS, type ThankYouStep } from "@askaround/core/reminders";
import { DUTY_KINDS, type DutyKind } from "@askaround/core/duties";
import { figuresOf } from "@askaround/core/reports";
import type { CalendarDate, DeliveryId, Instant, ReportSnapshotId } from "@askaround/core/shared";
import type { Claimed, DeliveryFacts } from "@askaround/db/queues";
import { sealSignIn } from "@askaround/db/secrets";
import type { MailRequest } from "../src/mailer/port.ts";
import {
  aDelivery,
  aDidItHappenSubject,
  aDigestSubject,
  aDutySubject,
  aMessageSubject,
  aMeetingSubject,
  aProblemSubject,
  aThankYouSubject,
  aWeekSubject,
  NOW,
  someFacts,
} from "../src/testing/deliveries.ts";
import type { Composer } from "./compose.ts";

/** Names and notes as people may really write them, and as someone may try to abuse them. */
export const VOICES = {
  short: { name: "Bo Li", office: "CSO", note: "Ask early." },
  long: {
    name: "Wolfeschlegelsteinhausenbergerdorff ".repeat(3) + "Hubert Blaine the Third",
    office:
      "The Office for Career Services, Internships, Alumni Mentoring and Lifelong Learning of the University",
    note: "I learned that one should always ask the second question. ".repeat(17),
  },
  unbroken: { name: "x".repeat(120), office: "y".repeat(120), note: "z".repeat(1_000) },
  rightToLeft: { name: "ليلى الحسيني", office: "مكتب التوظيف", note: "اسأل دائمًا السؤال الثاني" },
  stacked: { name: `Z${"\u0351\u036f".repeat(60)}`, office: "日本キャリア支援室", note: "👩🏽‍🔬".repeat(200) },
  hostile: {
    name: '"><img src=x onerror=alert(1)>\u202e',
    office: 'Evil"\r\nBcc: all@example.com\r\n <x@y.z>',
    note: "</style><script>alert(1)</script>\u0007\u2028 https://phish.example",
  },
} as const;
export type Voice = (typeof VOICES)[keyof typeof VOICES];

/** One mail of one template, in the voice it is given. */
export interface Sample {
  readonly template: string;
  readonly title: string;
  readonly write: (voice: Voice) => Promise<MailRequest>;
}

export const TERM = { startsOn: "2026-09-21" as CalendarDate, endsOn: "2027-01-11" as CalendarDate };

/** Of one term, for the mail of a kept report. */
export const REPORT_COUNTS = {
  students: 1_240,
  engaged: 1_102,
  threeOrMore: 802,
  meetings: 4_820,
  notesOwed: 4_700,
  notesOnTime: 3_911,
  owing: 1_090,
  notesSent: 4_512,
  noteMinutes: 955,
  writtenUp: 4_790,
  writeUpMinutes: 66,
  peopleSuggested: 4_311,
  rated: 4_702,
  rating: 1_090,
  interestBefore: 16_457,
  interestAfter: 17_397,
  clearer: 3_940,
  ruledOut: 1_004,
};

export const base = (voice: Voice, extra: Partial<DeliveryFacts> = {}): DeliveryFacts => ({
  ...someFacts({
    office: { name: voice.office, senderName: voice.office },
    recipient: { name: voice.name },
  }),
  ...extra,
});

export const delivery = (kind: DeliveryKind, extra: Partial<Claimed> = {}): Claimed =>
  aDelivery({ kind, step: "only", lane: "direct", ...extra });

/** Nothing was and nothing is planned, but something waits. */
const WAITING = {
  held: 0,
  notesSent: 0,
  suggested: 0,
  ahead: [],
  openNotes: 0,
  toWriteUp: 2,
  dutiesDue: 4,
  goal: null,
} as const;

const thankYou = (compose: Composer, step: ThankYouStep, now: Instant): Sample => ({
  template: "thank-you.tsx",
  title: `thank-you, ${step}, at ${now}`,
  write: (voice) =>
    compose(
      delivery("thank_you", { step, lane: "bulk" }),
      base(voice, { subject: aThankYouSubject({ contactName: voice.name, learned: voice.note }) }),
      now,
    ),
});

export const secret = { token: "t".repeat(43), code: "004213", email: "ada@students.test" };
/** At least one mail of every template; `authSecret` is the composer’s. */
export const samplesOf = (compose: Composer, authSecret: string): readonly Sample[] => [
  {
    template: "sign-in.tsx",
    title: "sign-in",
    write: (voice) => {
      const signIn = delivery("sign_in", {
        expiresAt: "2026-11-24T14:10:00.000Z" as Instant,
        secret: sealSignIn(authSecret, aDelivery().id, secret),
      });
      return compose(signIn, base(voice, { subject: { kind: "sign_in" } }), NOW);
    },
  },
  ...(["student", "advisor", "admin"] as const).map((role) => ({
    template: "invitation.tsx",
    title: `invitation, ${role}`,
    write: (voice: Voice) =>
      compose(delivery("invitation"), base(voice, { subject: { kind: "invitation", roles: [role] } }), NOW),
  })),
  ...([1, 4] as const).map((people) => ({
    template: "meeting-tomorrow.tsx",
    title: `meeting tomorrow, ${people} met`,
    write: (voice: Voice) =>
      compose(
        delivery("meeting_tomorrow"),
        base(voice, {
          subject: aMeetingSubject({
            contactNames: Array.from({ length: people }, () => voice.name),
            place: voice.note,
          }),
        }),
        NOW,
      ),
  })),
  {
    template: "meeting-file.tsx",
    title: "meeting for the calendar",
    write: (voice: Voice) => {
      const subject = aMeetingSubject({ contactNames: [voice.name], place: voice.note });
      return compose(
        delivery("meeting_file"),
        base(voice, { subject: { ...subject, kind: "meeting_file" } }),
        NOW,
      );
    },
  },
  ...([1, 4] as const).map((people) => ({
    template: "did-it-happen.tsx",
    title: `did it happen, ${people} met`,
    write: (voice: Voice) =>
      compose(
        delivery("did_it_happen", { lane: "bulk" }),
        base(voice, {
          subject: aDidItHappenSubject({ contactNames: Array.from({ length: people }, () => voice.name) }),
        }),
        NOW,
      ),
  })),
  ...(
    [
      { asking: 0, waiting: 1, unreached: 0, rhythm: "weekly" },
      { asking: 12, waiting: 1_204, unreached: 37, rhythm: "daily" },
      { asking: 1, waiting: 0, unreached: 0, rhythm: "daily" },
      { asking: 0, waiting: 0, unreached: 1, rhythm: "daily" },
    ] as const
  ).map((digest) => ({
    template: "advisor-digest.tsx",
    title: `digest, ${digest.asking} asking, ${digest.waiting} waiting, ${digest.unreached} not reached`,
    write: (voice: Voice) =>
      compose(
        delivery("advisor_digest", { lane: "bulk" }),
        base(voice, {
          subject: aDigestSubject({
            ...digest,
            asked: Array.from({ length: Math.min(3, digest.asking) }, () => ({
              name: voice.name,
              text: voice.note,
            })),
            first: Array.from({ length: Math.min(3, digest.waiting) }, () => ({
              name: voice.name,
              reasons: ["thank_you_overdue", "not_written_up", "silent"],
            })),
          }),
        }),
        NOW,
      ),
  })),
  ...(["nudge", "message"] as const).map((kind) => ({
    template: `${kind}.tsx`,
    title: kind,
    write: (voice: Voice) =>
      compose(
        delivery(kind, { lane: "bulk" }),
        base(voice, { subject: aMessageSubject({ kind, from: voice.name, text: voice.note }) }),
        NOW,
      ),
  })),
  ...(
    [
      ["a good week", {}],
      ["things that wait", WAITING],
      ["a full week", { held: 12, notesSent: 9, suggested: 31, openNotes: 5, toWriteUp: 3, dutiesDue: 17 }],
    ] as const
  ).map(([title, week]) => ({
    template: "weekly-summary.tsx",
    title: `weekly summary, ${title}`,
    write: (voice: Voice) => {
      const ahead = [1, 2, 3].map((day) => ({
        startsAt: `2026-11-2${4 + day}T15:00:00.000Z` as Instant,
        contactName: voice.name,
      }));
      const subject = aWeekSubject({ ahead, ...week });
      return compose(delivery("weekly_summary", { lane: "bulk" }), base(voice, { subject }), NOW);
    },
  })),
  ...MAIL_PROBLEMS.map((problem) => ({
    template: "mail-problem.tsx",
    title: `mail problem, ${problem}`,
    write: (voice: Voice) =>
      compose(
        delivery("mail_problem", { step: problem }),
        base(voice, {
          subject: aProblemSubject(
            problem === "lane_paused"
              ? { problem, names: [], said: voice.note }
              : { problem, count: 12_000, names: [voice.name, voice.name, voice.name] },
          ),
        }),
        NOW,
      ),
  })),
  ...(
    [
      ["promise_due", "promise-due.tsx"],
      ["referral_waiting", "referral-waiting.tsx"],
      ["tell_referrer", "tell-referrer.tsx"],
      ["keep_in_touch", "keep-in-touch.tsx"],
      ["follow_up_due", "follow-up-due.tsx"],
    ] as const
  ).map(([kind, template]) => ({
    template,
    title: kind.replaceAll("_", " "),
    write: (voice: Voice) => {
      const { name, note: what } = voice;
      const promised = kind === "promise_due" ? { what, dueOn: "2026-11-24" as CalendarDate } : {};
      const subject = aDutySubject({ kind, name, other: name, ...promised });
      return compose(delivery(kind, { lane: "bulk" }), base(voice, { subject }), NOW);
    },
  })),
  {
    template: "promise-due.tsx",
    title: "promise due, 5 more due",
    write: (voice) => {
      const { name, note: what } = voice;
      const duty = (kind: DutyKind) =>
        aDutySubject({ kind, name, other: name, what, dueOn: "2026-11-24" as CalendarDate });
      const alsoDue = DUTY_KINDS.map((kind) => ({
        deliveryId: "01a20000-0000-7000-8000-000000000001" as DeliveryId,
        dueAt: NOW,
        expiresAt: "2026-12-24T08:00:00.000Z" as Instant,
        joined: false,
        duty: duty(kind),
      }));
      const facts = base(voice, { subject: duty("promise_due"), alsoDue });
      return compose(delivery("promise_due", { lane: "bulk" }), facts, NOW);
    },
  },
  ...([1, 6] as const).map((count) => ({
    template: "prep-assigned.tsx",
    title: `prep assigned, ${count} sheets`,
    write: (voice: Voice) => {
      const sheet = {
        templateName: voice.note.slice(0, 80),
        name: voice.name,
        dueOn: "2026-11-26" as CalendarDate,
      };
      const subject = { kind: "prep_assigned", sheets: Array.from({ length: count }, () => sheet) } as const;
      return compose(delivery("prep_assigned", { lane: "bulk" }), base(voice, { subject }), NOW);
    },
  })),
  {
    template: "report-kept.tsx",
    title: "report kept",
    write: (voice: Voice) => {
      const report = { term: TERM, least: 10, total: figuresOf(REPORT_COUNTS), breakdowns: [] };
      const subject = {
        kind: "report_kept",
        id: "01890000-0000-7000-8000-0000000000aa" as ReportSnapshotId,
        name: voice.note.slice(0, 80),
        report,
      } as const;
      return compose(delivery("report_kept", { lane: "bulk" }), base(voice, { subject }), NOW);
    },
  },
  ...([1, 7] as const).map((count) => ({
    template: "cohort-joined.tsx",
    title: `cohort joined, ${count}`,
    write: (voice: Voice) => {
      const cohort = {
        name: voice.note.slice(0, 80),
        startsOn: "2026-09-21" as CalendarDate,
        endsOn: "2027-01-11" as CalendarDate,
        goalMeetings: 3,
        goalOn: "2026-12-28" as CalendarDate,
        advisors: [voice.name, voice.name, voice.name],
      };
      const subject = {
        kind: "cohort_joined",
        cohorts: Array.from({ length: count }, () => cohort),
      } as const;
      return compose(delivery("cohort_joined", { lane: "bulk" }), base(voice, { subject }), NOW);
    },
  })),
  ...(
    [
      ["prep_due_soon", "prep-due-soon.tsx"],
      ["prep_returned", "prep-returned.tsx"],
      ["prep_approved", "prep-approved.tsx"],
      ["prep_stale", "prep-stale.tsx"],
    ] as const
  ).map(([kind, template]) => ({
    template,
    title: kind.replaceAll("_", " "),
    write: (voice: Voice) => {
      const about = {
        templateName: voice.note.slice(0, 80),
        name: voice.name,
        dueOn: "2026-11-26" as CalendarDate,
      };
      const missing = kind === "prep_due_soon" ? NOT_READY.slice(1, 5) : [];
      const subject = { kind, state: "open", rounds: 1, ...about, comment: voice.note, missing } as const;
      return compose(delivery(kind, { lane: "bulk" }), base(voice, { subject }), NOW);
    },
  })),
  thankYou(compose, "soft", NOW),
  thankYou(compose, "firm", NOW),
  thankYou(compose, "firm", "2026-11-25T08:00:00.000Z" as Instant),
  thankYou(compose, "late", "2026-11-26T08:00:00.000Z" as Instant),
  thankYou(compose, "last", "2026-11-27T08:00:00.000Z" as Instant),
];
