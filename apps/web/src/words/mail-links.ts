import type { DeliveryKind } from "@askaround/core/reminders";

/** The pages that links in our mail lead to. */
export const mailLinkWords = {
  thankYou: {
    title: "Thank-you note",
    ask: (name: string) => `Did you send ${name} a thank-you?`,
    lede: "A short note from your own mailbox is enough.",
    sent: "Yes, mark as sent",
    tomorrow: "Remind me tomorrow",
    notNeeded: "Not needed",
    doneSent: "Marked as sent",
    doneSentBody: "We’ve stopped the reminders.",
    doneTomorrow: (when: string) => `We’ll remind you ${when}.`,
    doneNotNeeded: "Marked as not needed",
    doneNotNeededBody:
      "We’ve stopped the reminders. If you do send a note after all, you can still mark it here.",
    already: "You already did this one",
    alreadyBody: (name: string) =>
      `Your thank-you to ${name} is marked as sent, and no more reminders will come.`,
    waived: (name: string) => `Your note to ${name} is marked as not needed`,
    waivedBody: "No more reminders will come. If you did send one, mark it here.",
    tooLate: "Reminders for this note end before tomorrow. You can still send it today.",
    openMeeting: "Open the meeting",
    expired: "This link has expired",
    expiredBody: "Sign in to mark the note as sent.",
    moved: "This link is no longer good",
    movedBody: "The meeting has changed since the mail was written. Sign in to see what is left to do.",
    tampered: "This link is not complete",
    tamperedBody: "Open it again from the mail, or sign in to mark the note as sent.",
    signIn: "Sign in",
  },
  preference: {
    title: "Which emails you get",
    kinds: {
      sign_in: "sign-in mails",
      invitation: "invitations",
      meeting_tomorrow: "mails about tomorrow’s meeting",
      thank_you: "thank-you reminders",
      did_it_happen: "mails that ask whether a meeting took place",
      advisor_digest: "the digest of who needs you",
      mail_problem: "mails about mail problems",
    } satisfies Record<DeliveryKind, string>,
    on: (kind: string, office: string) => `You get ${kind} from ${office}.`,
    off: (kind: string, office: string) => `You no longer get ${kind} from ${office}.`,
    duty: "What there is to do stays on your page in Askaround either way.",
    stop: (kind: string) => `Stop ${kind}`,
    start: (kind: string) => `Send me ${kind} again`,
    tampered: "This link is not complete",
    tamperedBody: "Open it again from the mail.",
  },
} as const;
