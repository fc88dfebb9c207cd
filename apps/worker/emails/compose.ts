import { meetingEvent } from "@askaround/core/calendars";
import { calendarFile } from "@askaround/core/files";
import { THANK_YOU_STEPS } from "@askaround/core/reminders";
import { addDays, type Instant, type MeetingId, millisOf, type ThankYouId } from "@askaround/core/shared";
import type { Claimed, DeliveryFacts, MailSubject } from "@askaround/db/queues";
import { openSignIn, signMailPreferenceLink, signMeetingLink, signThankYouLink } from "@askaround/db/secrets";
import type { ReactElement } from "react";
import { render, toPlainText } from "react-email";
import { toldOfAsWell } from "../src/jobs/check-delivery.ts";
import type { MailRequest } from "../src/mailer/port.ts";
import { advisorDigest } from "./advisor-digest.tsx";
import { cohortJoined } from "./cohort-joined.tsx";
import { reportKept } from "./report-kept.tsx";
import { didItHappen } from "./did-it-happen.tsx";
import { invitation } from "./invitation.tsx";
import { mailProblem } from "./mail-problem.tsx";
import { message } from "./message.tsx";
import { meetingFile } from "./meeting-file.tsx";
import { meetingTomorrow } from "./meeting-tomorrow.tsx";
import { nudge } from "./nudge.tsx";
import { writeDuty } from "./parts/duty-letter.ts";
import type { MeetingMailProps } from "./parts/meeting-lines.ts";
import { PLAIN_TEXT } from "./parts/plain-text.ts";
import { writePrep } from "./parts/sheet-letter.ts";
import { senderOf } from "./parts/sender.ts";
import type { Common, Template } from "./parts/template.ts";
import { oneLine } from "./parts/words.ts";
import { signIn } from "./sign-in.tsx";
import { thankYou } from "./thank-you.tsx";
import { weeklySummary } from "./weekly-summary.tsx";

const LINK_DAYS = 14;

export interface ComposerOptions {
  /** Where the web app is reached, without a slash at the end. */
  readonly appUrl: string;
  readonly authSecret: string;
  readonly mailFrom: string;
}

export type Composer = (delivery: Claimed, facts: DeliveryFacts, now: Instant) => Promise<MailRequest>;

/** Turns a delivery and the facts of the moment into the mail that is frozen and sent. */
export function createComposer(options: ComposerOptions): Composer {
  return async (delivery, facts, now) => {
    const letter = write(options, { delivery, facts, now });
    const html = await render(letter.body);
    const unsubscribe = letter.choicesToken && `${options.appUrl}/api/u/${letter.choicesToken}`;
    return {
      from: senderOf(facts.office.senderName, options.mailFrom),
      to: letter.to ?? facts.recipient.email,
      subject: letter.subject,
      html,
      text: toPlainText(html, PLAIN_TEXT),
      ...(facts.office.replyTo ? { replyTo: facts.office.replyTo } : {}),
      ...(unsubscribe
        ? {
            headers: {
              "List-Unsubscribe": `<${unsubscribe}>`,
              "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
            },
          }
        : {}),
      tags: [
        { name: "delivery", value: delivery.id },
        { name: "kind", value: delivery.kind },
      ],
      ...(letter.calendar ? { attachments: [attached(letter.calendar)] } : {}),
    };
  };
}

interface Written {
  readonly subject: string;
  readonly body: ReactElement;
  /** Where it goes, when that is not the recipient's address in the office. */
  readonly to?: string;
  readonly choicesToken?: string;
  readonly calendar?: string;
}

interface Case {
  readonly delivery: Claimed;
  readonly facts: DeliveryFacts;
  readonly now: Instant;
}

function write(options: ComposerOptions, about: Case): Written {
  const { subject } = about.facts;
  switch (subject.kind) {
    case "sign_in":
      return writeSignIn(options, about);
    case "invitation":
      return {
        ...filled(invitation, {
          ...common(about),
          choicesLink: null,
          roles: subject.roles,
          link: `${options.appUrl}/sign-in`,
        }),
      };
    case "thank_you":
      return writeThankYou(options, about, subject);
    case "meeting_tomorrow":
      return withChoices(options, about, (choicesLink) =>
        writeMeeting(meetingTomorrow, choicesLink, options, about, subject),
      );
    case "meeting_file":
      return writeMeeting(meetingFile, null, options, about, subject);
    case "did_it_happen":
      return writeDidItHappen(options, about, subject);
    case "advisor_digest":
      return writeDigest(options, about, subject);
    case "weekly_summary":
      return withChoices(options, about, (choicesLink) =>
        filled(weeklySummary, {
          ...common(about),
          ...subject,
          choicesLink,
          zone: about.facts.recipient.zone,
          link: `${options.appUrl}/today`,
        }),
      );
    case "promise_due":
    case "referral_waiting":
    case "tell_referrer":
    case "keep_in_touch":
    case "follow_up_due":
      return withChoices(options, about, (choicesLink) =>
        writeDuty(
          { ...common(about), choicesLink },
          subject,
          about.facts.recipient.zone,
          `${options.appUrl}/today`,
          toldOfAsWell(about.facts, about.now).map(({ duty }) => duty),
        ),
      );
    case "prep_assigned":
    case "prep_due_soon":
    case "prep_returned":
    case "prep_approved":
    case "prep_stale":
      return withChoices(options, about, (choicesLink) =>
        writePrep(
          { ...common(about), choicesLink },
          subject,
          about.delivery.subjectId,
          `${options.appUrl}/assignments`,
        ),
      );
    case "report_kept":
      return withChoices(options, about, (choicesLink) =>
        filled(reportKept, {
          ...common(about),
          choicesLink,
          name: subject.name,
          report: subject.report,
          link: `${options.appUrl}/advisor/reports/${subject.id}`,
        }),
      );
    case "cohort_joined":
      return withChoices(options, about, (choicesLink) =>
        filled(cohortJoined, {
          ...common(about),
          choicesLink,
          cohorts: subject.cohorts,
          link: `${options.appUrl}/people/new`,
        }),
      );
    case "nudge":
      return filled(nudge, {
        ...common(about),
        ...subject,
        choicesLink: null,
        link: `${options.appUrl}/today`,
      });
    case "message":
      return filled(message, {
        ...common(about),
        from: subject.from,
        text: subject.text ?? "",
        choicesLink: null,
        link: `${options.appUrl}/help`,
      });
    case "mail_problem":
      return filled(mailProblem, {
        ...common(about),
        ...subject,
        choicesLink: null,
        link: `${options.appUrl}/admin/emails`,
      });
    case "gone":
      throw new Error("There is nothing to write about.");
  }
}

function writeSignIn({ appUrl, authSecret }: ComposerOptions, about: Case): Written {
  const { id, secret, dueAt, expiresAt } = about.delivery;
  if (!secret) throw new Error("The link and code of this sign-in are gone.");
  const { token, code, email } = openSignIn(authSecret, id, secret);
  const letter = filled(signIn, {
    ...common(about),
    choicesLink: null,
    link: `${appUrl}/sign-in/confirm?token=${encodeURIComponent(token)}`,
    code,
    minutes: Math.round((millisOf(expiresAt) - millisOf(dueAt)) / 60_000),
  });
  return { ...letter, to: email };
}

function writeThankYou(
  { appUrl, authSecret }: ComposerOptions,
  about: Case,
  subject: Extract<MailSubject, { kind: "thank_you" }>,
): Written {
  const { delivery, facts, now } = about;
  const { zone } = facts.recipient;
  const token = signThankYouLink(authSecret, {
    officeId: delivery.officeId,
    thankYouId: delivery.subjectId as ThankYouId,
    recipientId: delivery.recipientId,
    scheduleVersion: subject.scheduleVersion,
    expiresAt: addDays(now, LINK_DAYS, zone),
  });
  const page = `${appUrl}/e/${token}`;
  const choicesToken = preferenceToken(authSecret, delivery);
  const letter = filled(thankYou, {
    ...common(about),
    choicesLink: `${appUrl}/u/${choicesToken}`,
    step: THANK_YOU_STEPS.find((step) => step === delivery.step) ?? "soft",
    contactName: subject.contactName,
    learned: subject.learned,
    dueAt: subject.dueAt,
    openUntil: subject.openUntil,
    zone,
    now,
    sentLink: page,
    tomorrowLink: `${page}?choice=tomorrow`,
    notNeededLink: `${page}?choice=not-needed`,
  });
  return { ...letter, choicesToken };
}

/** A mail with the calendar file of its meeting. */
function writeMeeting(
  template: Template<MeetingMailProps>,
  choicesLink: string | null,
  { appUrl }: ComposerOptions,
  about: Case,
  subject: Extract<MailSubject, { kind: "meeting_tomorrow" | "meeting_file" }>,
): Written {
  const { delivery, facts, now } = about;
  const meetingId = delivery.subjectId as MeetingId;
  const link = `${appUrl}/meetings/${meetingId}`;
  const letter = filled(template, {
    ...common(about),
    choicesLink,
    contactNames: subject.contactNames,
    startsAt: subject.startsAt,
    minutes: subject.agreedMinutes,
    zone: facts.recipient.zone,
    theirZone: subject.professionalZone,
    format: subject.format,
    place: subject.place,
    link,
    now,
  });
  const { contactNames: names, ...meeting } = subject;
  const event = meetingEvent(
    { ...meeting, meetingId, names, actualStartAt: null, actualEndAt: null },
    { zone: facts.recipient.zone, appUrl },
  );
  const calendar = calendarFile([event], { writtenAt: now });
  return { ...letter, calendar };
}

function writeDidItHappen(
  options: ComposerOptions,
  about: Case,
  subject: Extract<MailSubject, { kind: "did_it_happen" }>,
): Written {
  const { delivery, facts, now } = about;
  const token = signMeetingLink(options.authSecret, {
    officeId: delivery.officeId,
    meetingId: delivery.subjectId as MeetingId,
    recipientId: delivery.recipientId,
    scheduleVersion: subject.scheduleVersion,
    expiresAt: addDays(now, LINK_DAYS, facts.recipient.zone),
  });
  const page = `${options.appUrl}/e/${token}`;
  return withChoices(options, about, (choicesLink) =>
    filled(didItHappen, {
      ...common(about),
      choicesLink,
      contactNames: subject.contactNames,
      startsAt: subject.startsAt,
      zone: facts.recipient.zone,
      metLink: `${page}?choice=met`,
      movedLink: `${page}?choice=moved`,
      notHeldLink: `${page}?choice=not-held`,
    }),
  );
}

function writeDigest(
  options: ComposerOptions,
  about: Case,
  subject: Extract<MailSubject, { kind: "advisor_digest" }>,
): Written {
  const rhythm = subject.rhythm === "weekly" ? "weekly" : "daily";
  return withChoices(options, about, (choicesLink) =>
    filled(advisorDigest, {
      ...common(about),
      ...subject,
      rhythm,
      choicesLink,
      link: `${options.appUrl}/advisor`,
    }),
  );
}

/** A mail that can be switched off, with the link that does it. */
function withChoices(
  { appUrl, authSecret }: ComposerOptions,
  { delivery }: Case,
  fill: (choicesLink: string) => Written,
): Written {
  const choicesToken = preferenceToken(authSecret, delivery);
  return { ...fill(`${appUrl}/u/${choicesToken}`), choicesToken };
}

function common({ facts }: Case): Omit<Common, "choicesLink"> {
  return { officeName: oneLine(facts.office.name, 80), recipientName: facts.recipient.name };
}

function filled<Props extends Common>(template: Template<Props>, props: Props): Written {
  return { subject: template.subject(props), body: template.body(props) };
}

function preferenceToken(authSecret: string, delivery: Claimed): string {
  return signMailPreferenceLink(authSecret, {
    officeId: delivery.officeId,
    personId: delivery.recipientId,
    kind: delivery.kind,
  });
}

function attached(calendar: string) {
  return {
    filename: "meeting.ics",
    content: Buffer.from(calendar).toString("base64"),
    contentType: "text/calendar; charset=utf-8; method=PUBLISH",
  };
}
