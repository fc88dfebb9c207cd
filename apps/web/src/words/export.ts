/** What a student takes along. */
export const exportWords = {
  title: "Take it with you",
  back: "Settings",
  lede: "Everything here that is yours, to keep. Taking it changes nothing here.",
  card: "Export",
  cardLede: "Your people, meetings and notes as files, or as pages to print.",
  open: "Export what is yours",
  filesTitle: "Files",
  files: [
    {
      file: "askaround.json",
      label: "What you wrote and did",
      what: "Everything: people, meetings, preparations and what was said about them, write-ups, suggestions, promises, notes, messages and your record, for a program to read (JSON).",
    },
    { file: "people.csv", label: "People", what: "A table for a spreadsheet (CSV)." },
    {
      file: "people.vcf",
      label: "People for an address book",
      what: "Contacts for a phone or mail app (vCard).",
    },
    { file: "meetings.csv", label: "Meetings", what: "Whom you met, when, and what you learned (CSV)." },
    {
      file: "suggested.csv",
      label: "Suggested people",
      what: "Who suggested whom, and whether you may use the name (CSV).",
    },
    { file: "promises.csv", label: "Promises", what: "What you and they said you would do (CSV)." },
    { file: "askaround.ics", label: "Calendar", what: "Meetings and dates as they are now (iCalendar)." },
  ],
  tables: {
    suggested: [
      "Name",
      "Organisation",
      "Title",
      "Suggested by",
      "May you mention that name?",
      "How far",
      "Purpose",
      "In your people",
      "Let go (UTC)",
    ],
    promises: ["Who promised", "What", "With", "Met (UTC)", "Due", "Done (UTC)"],
    by: { student: "You", professional: "They" },
  },
  download: "Download",
  comesBack: "Your people can be brought in again, here or at another office, under",
  record: "Each download is noted in your own record. Only you can take these files.",
  printTitle: "Portfolio",
  printLede: "Whom you met, what you learned and how you grew, as pages to print or save as a PDF.",
  openPortfolio: "Open your portfolio",
  portfolio: {
    title: "What I learned by asking",
    back: "Export",
    print: "Print",
    lede: (meetings: number, people: number) =>
      `${meetings} ${meetings === 1 ? "talk" : "talks"} with ${people} ${people === 1 ? "person" : "people"}.`,
    grewTitle: "How I grew",
    grew: {
      interest: {
        more: (from: number, to: number) =>
          `My interest in the field grew from ${from} to ${to} of 5 between my first talk and my latest.`,
        same: (value: number) =>
          `My interest in the field held at ${value} of 5 from my first talk to my latest.`,
        less: () => "I know better now what is not for me, which is worth as much as knowing what is.",
      },
      confidence: {
        more: (from: number, to: number) =>
          `My confidence grew from ${from} to ${to} of 5 between my first talk and my latest.`,
        same: (value: number) => `My confidence held at ${value} of 5 from my first talk to my latest.`,
        less: () => "I see more clearly what I still want to find out, and I keep asking.",
      },
    },
    directions: {
      still_pursuing: "Still pursuing this",
      changed: "Changed my idea",
      ruled_out: "Found out that this is not for me",
    },
    takeaways: "Takeaways",
    empty: "Nothing to print yet",
    emptyBody: "It fills with each meeting that you write up.",
  },
} as const;
