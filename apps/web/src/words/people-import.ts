import type { BookLoss, BookOutcome, Fillable } from "@askaround/core/address-books";
import { contactWords } from "./contacts.ts";

const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);

const PARTS = {
  organisation: "where they work",
  title: "what they do",
  email: "email",
  phone: "phone",
  link: "public page",
  zone: "time zone",
  howMet: "how you found each other",
  notes: "notes",
} satisfies Record<Fillable, string>;

/** Bringing an address book in. */
export const importWords = {
  title: "Bring in people",
  lede: "From LinkedIn, your phone, Google or Outlook, a spreadsheet, or what you exported here.",
  back: contactWords.title,
  file: "A file",
  fileHint: "CSV, vCard (.vcf) or your own export (.json), up to 10 MB. It is read on this device.",
  chosen: (name: string) => `${name} is ready to look at.`,
  pasteInstead: "Paste instead",
  text: "Or paste a few",
  textHint: "One person in each row, or cards. Nothing is kept until you have seen everyone.",
  look: "Look at the people",
  where: "Where do I get a file?",
  sources: [
    "LinkedIn: Settings, Data privacy, Get a copy of your data, Connections. Use Connections.csv.",
    "Google Contacts: Export, as Google CSV or vCard.",
    "Outlook: People, Manage contacts, Export.",
    "iPhone or Mac: Contacts, choose a list, Export, as vCard.",
    "Another office that uses Askaround: Settings, Export what is yours.",
  ],
  problems: {
    too_large: "This file is larger than 10 MB. Export cards without pictures, or fewer of them.",
    not_text: "This is not a text file. Export the people as CSV or vCard, and choose that file.",
    no_headings: "We can’t find headings such as Name, Company and Email. Add a first row with them.",
    nobody: "There is nobody in this.",
  },
  outcomes: {
    new: "New",
    known: "Fills in",
    there: "Here already",
    like: "Same person?",
    twice: "Twice in this file",
    no_name: "No name",
    long_name: "Not a name",
    cut_off: "Cut off",
  } satisfies Record<BookOutcome, string>,
  why: {
    no_name: "Somebody needs a name. Add one in the file.",
    long_name: "This name is longer than 120 characters. Shorten it in the file.",
    cut_off: "This card begins but never ends. Export it again.",
  },
  line: { rows: (line: number) => `Row ${line}`, cards: (line: number) => `Card ${line}` },
  known: (name: string) => `You have ${name}.`,
  fills: (fields: readonly Fillable[]) => `Would fill in: ${fields.map((field) => PARTS[field]).join(", ")}.`,
  noFills: "There is nothing to fill in.",
  first: { rows: (line: number) => `Also in row ${line}.`, cards: (line: number) => `Also on card ${line}.` },
  losses: {
    email: "Its email address isn’t one, and stays out.",
    link: "Its web address isn’t one, and stays out.",
    phone: "Its phone number is too long, and stays out.",
    zone: "Its time zone isn’t one we know, and stays out.",
    too_long: "Some of its text is too long, and is cut.",
  } satisfies Record<BookLoss, string>,
  choice: (name: string) => `What to do with ${name}`,
  choices: { add: "Add as another person", fill: "Fill in what is empty", leave: "Leave out" },
  groups: {
    ask: "Have a look at these",
    known: "You have these; we can fill in what is empty",
    new: "New",
    wrong: "These can’t come in",
  },
  there: (count: number) => `${people(count)} of this file are yours already, with nothing to add.`,
  thereOne: "1 person of this file is yours already, with nothing to add.",
  unused: (headings: readonly string[]) => `Not used: ${headings.join(", ")}.`,
  long: "This is a long list. Choose those you would like to talk to.",
  find: "Find in this list",
  noneFound: (typed: string) => `No one in this file matches “${typed}”.`,
  all: "Choose all",
  none: "Choose none",
  more: (count: number) => `Show ${count} more`,
  noteLevel: "Who can read their notes",
  noteLevelHint: "Where the file doesn’t say. You can change it for each person.",
  nothing: "Nobody here is chosen yet.",
  allThere: "Everyone in this is yours already. Nothing changes.",
  found: (count: number) => `${people(count)} found`,
  bringIn: (count: number) => `Bring in ${people(count)}`,
  change: "Choose another file",
  bringing: (done: number, all: number) => `${done} of ${all} brought in`,
  stopped: (done: number, all: number) =>
    `${done} of ${all} are in. Press again to go on; nobody comes in twice.`,
  done: {
    title: (added: number, filled: number) =>
      [
        added > 0 ? `${people(added)} added` : null,
        filled > 0 ? `${filled === 1 ? "1 person has" : `${filled} people have`} more details` : null,
      ]
        .filter((part) => part !== null)
        .join(", ") || "Nothing had to change",
    left: (count: number) => `${people(count)} changed meanwhile and stayed as they are.`,
    people: "See your people",
    another: "Bring in more",
  },
  undo: "Take these back",
  undone: "They are taken back",
  undoneDetail: "Your people are as they were.",
  stayed: (count: number) =>
    count === 1
      ? "1 person stayed, since you have done something with them."
      : `${count} people stayed, since you have done something with them.`,
} as const;
