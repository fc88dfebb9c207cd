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
      what: "People, meetings, preparations, write-ups, suggestions, promises, notes and messages, for a program to read (JSON).",
    },
    { file: "people.csv", label: "People", what: "A table for a spreadsheet (CSV)." },
    {
      file: "people.vcf",
      label: "People for an address book",
      what: "Contacts for a phone or mail app (vCard).",
    },
    { file: "meetings.csv", label: "Meetings", what: "Whom you met, when, and what you learned (CSV)." },
    { file: "askaround.ics", label: "Calendar", what: "Meetings and dates as they are now (iCalendar)." },
  ],
  download: "Download",
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
    grew: (what: string, from: number, to: number) => `${what}: from ${from} to ${to} of 5`,
    interest: "Interest in the field, first to latest talk",
    confidence: "Confidence, first to latest talk",
    directions: {
      still_pursuing: "Still pursuing this",
      changed: "Changed my idea",
      ruled_out: "Ruled this out",
    },
    takeaways: "Takeaways",
    empty: "Nothing to print yet",
    emptyBody: "It fills with each meeting that you write up.",
  },
} as const;
