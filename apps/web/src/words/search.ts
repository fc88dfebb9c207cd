import type { SearchKind } from "../server/search.ts";

/** Search, the palette, and the keys. */
export const searchWords = {
  title: "Search",
  lede: "Everything that is yours: people, meetings, what you learned, and what you wrote.",
  label: "Search everything that is yours",
  button: "Search",
  kinds: {
    people: "People",
    meetings: "Meetings",
    learned: "What you learned",
    questions: "Questions you chose",
    referrals: "Referrals",
    promises: "Promises",
    notes: "Thank-you notes",
    messages: "Messages",
    students: "Students",
    members: "People of the office",
    cohorts: "Cohorts",
    professionals: "Professionals",
  } satisfies Record<SearchKind, string>,
  /** Stands before the names of those met. */
  meeting: "With ",
  more: (shown: number) => `The first ${shown} are shown. Add a word to find the one you mean.`,
  none: (typed: string) => `Nothing here holds “${typed}”`,
  noneHelp: "Try fewer words, or only the beginning of a name. Accents and capitals make no difference.",
  clear: "Clear search",
  start: "Type a name, a place or a word that you remember.",
  found: (count: number) => (count === 0 ? "Nothing found" : count === 1 ? "1 result" : `${count} results`),
} as const;

export const paletteWords = {
  open: "Search",
  title: "Search and go",
  label: "Search, or type what you want to do",
  labels: {
    student: "A person, a word, a page",
    advisor: "A student, a cohort, a page",
    admin: "A person, a cohort, a page",
  },
  pages: "Pages",
  acts: "Do",
  looking: "Looking",
  none: "Nothing found. Try fewer words.",
  failed: "We couldn’t search just now. Pages can still be opened.",
  all: (typed: string) => `See everything for “${typed}”`,
  keys: "Show the keys",
  shortcut: "Ctrl K",
} as const;

export const keyWords = {
  title: "Keys",
  lede: "They never act while you are typing in a field.",
  on: "Use keys of one letter",
  onHint: "Kept on this device. Ctrl K works in any case, and leads back here.",
  palette: "Search and go",
  help: "Show these keys",
  undo: "Undo the last thing",
  go: (place: string) => `Go to ${place}`,
  lists: {
    rows: "Next row, previous row",
    choose: "Choose a row",
    open: "Open a row",
    nudge: "Nudge",
    filter: "Search in the list",
    approve: "In review: approve",
    changes: "In review: ask for changes",
    send: "In review: send, and the next",
  },
} as const;
