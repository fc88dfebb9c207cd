import type { OfficeSettings } from "@askaround/core/office";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export type PolicyNumber = {
  [Name in keyof OfficeSettings]: OfficeSettings[Name] extends number ? Name : never;
}[keyof OfficeSettings];
/** A policy that is either so or not. */
export type PolicySwitch = {
  [Name in keyof OfficeSettings]: OfficeSettings[Name] extends boolean ? Name : never;
}[keyof OfficeSettings];

/** A policy as a sentence with its number in it, and what the number does. */
export interface PolicySentence {
  readonly name: PolicyNumber;
  readonly before: string;
  readonly after: string;
  readonly about: string;
}

/** What admins read about the office and its policies. */
export const policyWords = {
  title: "Policies",
  lede: "Career offices disagree on these numbers, so each is yours to set.",
  office: {
    title: "The office",
    name: "Name",
    zone: "Time zone",
    zoneHint: "Terms and due dates follow it.",
    senderName: "Mail comes from",
    senderHint: "The name people see as the sender.",
    replyTo: "Replies go to",
    replyHint: "An address your office reads.",
    save: "Save office",
    saved: "Office saved",
    savedDetail: "Mail from now on carries it.",
  },
  numbers: {
    title: "The numbers",
    save: "Save policies",
    saved: "Policies saved",
    nothingOpen: "Applies from now on. No thank-you is open.",
    open: (count: number) =>
      `Applies from now on; ${plural(count, "open thank-you keeps its dates", "open thank-yous keep their dates")}.`,
    before: (count: number) =>
      count === 0
        ? "A change applies from now on. No thank-you is open, so no date is affected."
        : `A change applies from now on; ${plural(count, "open thank-you keeps its dates", "open thank-yous keep their dates")}.`,
    standard: (value: number | string) => `Default: ${value}`,
    groups: {
      meetings: "Meetings",
      prep: "Preparation",
      thanks: "Thank-you notes",
      after: "After the thank-you",
      outreach: "Asking for a meeting",
      attention: "When a student needs an advisor",
      quiet: "Quiet hours",
    },
  },
  quiet: {
    on: "No mail at night",
    about: "Reminders due in these hours wait until they end, by each person’s own clock.",
    from: "From",
    to: "To",
    standard: (from: string, to: string) => `Default: on, ${from} to ${to}`,
  },
  switches: {
    prepMayAskTypicalPay: {
      label: "Students may ask what an entry role usually pays",
      about:
        "The advice then asks for care instead of another question. What a person earns stays out of bounds.",
      standard: (on: boolean) => `Default: ${on ? "on" : "off"}`,
    },
    followUpCountsEveryDay: {
      label: "Count every day until the follow-up, weekends and holidays too",
      about: "Then the number above means days of any kind: 7 is a week.",
      standard: (on: boolean) => `Default: ${on ? "on" : "off"}`,
    },
    followUpOffered: {
      label: "Offer one follow-up when nobody answers",
      about:
        "Otherwise a student writes once, gives it the days above, and tries someone else. With 3 business days that is the quick way.",
      standard: (on: boolean) => `Default: ${on ? "on" : "off"}`,
    },
    sheetOnA4: {
      label: "Print the sheet for a talk on A4",
      about: "Otherwise it is printed on Letter. A student can choose the other size for one sheet.",
      standard: (on: boolean) => `Default: ${on ? "on" : "off"}`,
    },
  } satisfies Record<PolicySwitch, { label: string; about: string; standard: (on: boolean) => string }>,
  sentences: {
    meetings: [
      {
        name: "meetingDefaultMinutes",
        before: "A meeting lasts",
        after: "minutes unless the student says otherwise",
        about: "The length agreed with the host before the day.",
      },
      {
        name: "meetingLeastMinutes",
        before: "A student may plan at least",
        after: "minutes",
        about: "The real length, noted afterwards, may differ.",
      },
      {
        name: "meetingMostMinutes",
        before: "A student may plan at most",
        after: "minutes",
        about: "A host who has more time may go on.",
      },
      {
        name: "talkStartMinutes",
        before: "The companion can be started from",
        after: "minutes before a meeting",
        about: "Until then “Start” is not offered.",
      },
      {
        name: "talkClosingMinutes",
        before: "The closing questions come up with",
        after: "minutes left",
        about:
          "The moment at which a student tells the host that the time is nearly over. The sheet marks it too.",
      },
      {
        name: "talkGoOnMinutes",
        before: "When the host goes on, the talk is extended by",
        after: "minutes",
        about: "Each time the student says so.",
      },
      {
        name: "didItHappenHours",
        before: "A student is asked whether it took place",
        after: "hours after its agreed end",
        about: "Once, and only when the meeting is not written up by then.",
      },
    ],
    prep: [
      {
        name: "prepFromDays",
        before: "A student is reminded in the app to prepare from",
        after: "days before a meeting",
        about: "In the day list, until everything that can be settled beforehand is.",
      },
      {
        name: "prepMinutesPerQuestionMost",
        before: "A calm list has one question for every",
        after: "minutes agreed",
        about: "The two closing questions come on top; they take a moment.",
      },
      {
        name: "prepMinutesPerQuestionLeast",
        before: "A list is too long with more than one for every",
        after: "minutes agreed",
        about: "Then the talk becomes rapid fire. The student is told, and may keep the list.",
      },
      {
        name: "prepTalkLeastMinutes",
        before: "An answer takes at least",
        after: "minutes",
        about: "Shown beside the list, so that a student sees how much room is left to talk.",
      },
      {
        name: "prepTalkMostMinutes",
        before: "An answer takes at most",
        after: "minutes",
        about: "The other end of the same estimate.",
      },
      {
        name: "prepArriveEarlyMinutes",
        before: "A student should be there",
        after: "minutes early",
        about: "Named on the preparation page and on the printed sheet.",
      },
    ],
    thanks: [
      {
        name: "thankYouDueHours",
        before: "A thank-you is due",
        after: "hours after a meeting ends",
        about: "Counted from the real end. After that the note is overdue, and an advisor sees it.",
      },
      {
        name: "thankYouSoftHours",
        before: "The first reminder goes out",
        after: "hours after the end",
        about: "A soft nudge while the talk is fresh.",
      },
      {
        name: "thankYouFirmHours",
        before: "The second goes out",
        after: "hours after the end",
        about: "A firm one, before the note is due.",
      },
      {
        name: "thankYouLateHours",
        before: "The third goes out",
        after: "hours after the end",
        about: "Late, and still worth sending.",
      },
      {
        name: "thankYouLastHours",
        before: "The last goes out",
        after: "hours after the end",
        about: "Then the mails stop.",
      },
      {
        name: "thankYouOpenDays",
        before: "A note stays open for",
        after: "days after the end",
        about: "A late note is better than none; after this nobody is asked for it.",
      },
    ],
    outreach: [
      {
        name: "outreachMostWords",
        before: "A message that asks for a meeting has at most",
        after: "words",
        about: "Longer ones get advice; nothing is held back.",
      },
      {
        name: "outreachWarnWords",
        before: "A word of warning comes from",
        after: "words",
        about: "Short messages are answered more often.",
      },
      {
        name: "followUpBusinessDays",
        before: "The one follow-up is right after",
        after: "business days",
        about:
          "Without an answer, and never at a weekend or on a day you are closed. After it the student stops, and tries someone else.",
      },
      {
        name: "careMostAsks",
        before: "A professional should get at most",
        after: "messages",
        about: "Students are told before they write, and never who else wrote.",
      },
      {
        name: "careWindowDays",
        before: "Counted over the last",
        after: "days",
        about: "All students together.",
      },
      {
        name: "careCoolDownDays",
        before: "After a message, a professional has quiet for",
        after: "days",
        about: "Students who want to write sooner are asked to wait.",
      },
      {
        name: "careHoldHours",
        before: "While one student writes, others are asked to wait for",
        after: "hours",
        about: "Counted from when something was last typed.",
      },
    ],
    after: [
      {
        name: "referralWaitingDays",
        before: "A suggestion that nobody followed is brought to mind after",
        after: "days",
        about: "Once, unless the student has met or asked that person, or let the suggestion go.",
      },
      {
        name: "tellReferrerHours",
        before: "Whoever suggested somebody should hear how it went",
        after: "hours after that meeting",
        about: "A duty on the student’s list, and one reminder.",
      },
      {
        name: "keepInTouchFirstWeeks",
        before: "Those a student met should hear from them after",
        after: "weeks",
        about: "Counted from the latest contact of any kind.",
      },
      {
        name: "keepInTouchEveryMonths",
        before: "After that, every",
        after: "months",
        about: "Any contact starts the count anew. A student can stop it for good, person by person.",
      },
      {
        name: "keepInTouchMostAYear",
        before: "Never more than",
        after: "times in twelve months",
        about: "For each person they met.",
      },
      {
        name: "dutyHour",
        before: "Reminders that belong to a day come at",
        after: "o’clock",
        about:
          "0 to 23, by the student’s own clock: promises, suggestions and keeping in touch. Never at a weekend.",
      },
      {
        name: "gentleMailsADay",
        before: "A student gets at most",
        after: "of these reminders a day",
        about: "The others wait for the next working day. Thank-you reminders are not counted.",
      },
    ],
    attention: [
      {
        name: "writeUpAfterHours",
        before: "A meeting should be written up within",
        after: "hours of its agreed end",
        about: "After that the student appears under “Needs you”.",
      },
      {
        name: "reportLeastGroup",
        before: "Reports show no group of fewer than",
        after: "students",
        about: "As many others are hidden as it takes that nobody can reckon it back.",
      },
      {
        name: "nudgeEveryDays",
        before: "A student gets at most one nudge in",
        after: "days",
        about: "All advisors together. A message in an advisor’s own words is not counted.",
      },
      {
        name: "unpreparedFromDays",
        before: "A meeting should have something prepared from",
        after: "days before it",
        about: "Without a word of preparation by then the student appears under “Needs you”.",
      },
      {
        name: "prepOverdueAfterDays",
        before: "Assigned prep that is not handed in needs an advisor",
        after: "days after it was due",
        about: "Or after it was returned, when that is later. Excused students are left out.",
      },
      {
        name: "prepUnapprovedFromDays",
        before: "Assigned prep should be approved from",
        after: "days before the meeting",
        about:
          "Without an approval by then the student appears under “Needs you”, also while it waits for you.",
      },
      {
        name: "referralsLyingAfterDays",
        before: "A suggestion that nobody followed needs an advisor after",
        after: "more days",
        about: "Counted from the day on which the student was reminded of it.",
      },
      {
        name: "noMeetingAfterDays",
        before: "A student below the goal should plan a meeting within",
        after: "days",
        about: "Counted from the start of the term, the enrolment or the latest meeting held.",
      },
      {
        name: "silentAfterDays",
        before: "A student below the goal should do something here within",
        after: "days",
        about: "Adding a contact, planning or writing up a meeting, sending a note.",
      },
      {
        name: "digestHour",
        before: "Advisors get their digest from",
        after: "o’clock",
        about: "0 to 23, by each advisor’s own clock, on their days, and only when someone needs them.",
      },
    ],
  } satisfies Record<string, readonly PolicySentence[]>,
} as const;
