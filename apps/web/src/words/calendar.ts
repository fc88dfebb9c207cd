/** A student's meetings in their own calendar. */
export const calendarWords = {
  title: "Your calendar elsewhere",
  back: "Settings",
  lede: "Meetings and everything with a date, in the calendar app you use.",
  card: "Calendar",
  cardLede: "See your meetings and dates in Google, Apple or Outlook.",
  open: "Set up your calendar",
  none: "No address yet. Make one and give it to your calendar app as a calendar to subscribe to.",
  make: "Make an address",
  since: "Made",
  read: "Last read by a calendar app",
  neverRead: "No calendar app has read it yet.",
  again: "Make a new address",
  againHint:
    "We keep no copy of the address. If you lost it, make a new one; the old one then stops working.",
  end: "Stop sharing",
  ended: "The address no longer works",
  yours: "Your private address",
  yoursHint: "Copy it now: it is shown only once. Whoever has it can read your meetings and dates.",
  copy: "Copy address",
  copied: "Address copied",
  copyFailed: "Could not copy. Select the address and copy it.",
  subscribe: "Open in calendar app",
  howTitle: "How to add it",
  how: [
    {
      term: "Google Calendar",
      detail: "On a computer: Other calendars, From URL, paste. Google may take a day to show a change.",
    },
    {
      term: "Apple Calendar",
      detail: "File, New calendar subscription, paste. It looks again every few hours.",
    },
    { term: "Outlook", detail: "Add calendar, Subscribe from web, paste. It may take some hours." },
  ],
  download: "Add to calendar",
} as const;
