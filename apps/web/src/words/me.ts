/** A student's own settings. */
export const meWords = {
  title: "My settings",
  you: "You",
  name: "Name",
  zone: "Time zone",
  zoneHint: "Times on every page and in every email are written in this zone.",
  zoneDevice: (zone: string) => `Your device is set to ${zone}.`,
  zoneUse: "Use it",
  save: "Save",
  saved: "Settings saved",
  signedInAs: "You sign in with",
  mail: "Emails",
  mailLede: "What you owe stays in the app, whatever you choose here.",
  mailKinds: {
    thank_you: "Thank-you reminders",
    meeting_tomorrow: "The day before a meeting",
  },
  mailHints: {
    thank_you: "Up to four short reminders after a meeting, until you say it is sent.",
    meeting_tomorrow: "When, where and both time zones, once.",
  },
  mailOn: "We’ll send it",
  mailOff: "We won’t send it",
  always: "Sign-in emails always come: they are how you get in.",
  who: "Who can see what",
  whoRows: [
    {
      term: "Meetings",
      detail: "Your advisor sees that a meeting took place, when, how, and where the person works.",
    },
    {
      term: "Names and notes",
      detail: "Each person and each write-up has a level you choose: only you, your advisor, or the office.",
    },
    {
      term: "Other students",
      detail: "They never see your people, your notes, or whom you know.",
    },
    {
      term: "Looking at your record",
      detail: "Each time staff open it, the office’s record keeps who and when.",
    },
  ],
} as const;
