import type { Grouping, GroupName, GroupWord, ReportFigure } from "@askaround/core/reports";

const GROUP_WORDS: Readonly<Record<GroupWord, string>> = {
  unknown: "Not known",
  several: "In several cohorts",
  yes: "First of their family",
  no: "Not the first",
};

/** The report for a director. */
export const reportWords = {
  title: "Report",
  lede: "What students did and what came of it, in one term. Nobody can be made out in it.",
  term: "Term",
  termName: (from: string, until: string) => `${from} – ${until}`,
  everyone: "All students of the term",
  by: "Grouped by",
  groupings: {
    cohort: { tab: "Cohort", title: "By cohort", column: "Cohort" },
    program: { tab: "Program", title: "By program", column: "Program" },
    year: { tab: "Graduation", title: "By year of graduation", column: "Year" },
    first_generation: {
      tab: "First generation",
      title: "By whether they are the first of their family at a university",
      column: "First generation",
    },
  } satisfies Record<Grouping, { tab: string; title: string; column: string }>,
  group: ({ key, name }: GroupName) => name ?? GROUP_WORDS[key as GroupWord],
  chart: "Shares of each group",
  hiddenRow: (least: number) => `Hidden: fewer than ${least}, or it would give such a number away`,
  whyHidden: (least: number) =>
    `No number from 1 to ${least - 1} stands here. It is hidden, and with it as many others as it takes that it cannot be reckoned back from them, from the whole, or from a report kept before.`,
  cannotTell: (least: number) =>
    `Too few students to be told apart like this without giving away a number under ${least}.`,
  once: "Each student stands in one group only.",
  tooFew: (least: number) => `A report needs at least ${least} students. This term has fewer of yours.`,
  none: {
    title: "No term yet",
    body: "A report appears here once an admin of your office assigns you to a cohort.",
  },
  of: (text: string) => `(${text})`,
  print: "Print",
  take: "Save as a file",
  taken: "The report is saved",
  keep: {
    title: "Keep this report",
    lede: "A kept report stays as it is today, whatever changes afterwards. Only you see it.",
    beside:
      "Later reports of this term go on hiding what this one hides. Yet two of them side by side show what was done in between: where one says none, a few in the next can be told.",
    name: "Name",
    mail: "Mail me its figures",
    mailHint: "Once, as they are kept. The mail says how to stop it.",
    save: "Keep it",
    saved: "The report is kept",
    list: "Kept reports",
    takenOn: "kept on",
    keptOn: "Kept on",
  },
  back: "Report",
  columns: ["Grouped by", "Group", "Figure", "Value", "Of"],
  /** What each figure counts. */
  about: {
    students: "Enrolled now in a cohort of the term, each once.",
    engaged: "Students with at least one meeting held, of all students.",
    meetings_each: "Meetings held, for each engaged student.",
    three_or_more: "Students with at least three meetings held, of all students.",
    notes_on_time:
      "Thank-you notes sent by their due time, of all that were owed. Notes marked as not needed are left out.",
    thanked_after: "Hours from the meeting’s end to the note, of the middle one of all notes sent.",
    written_up_after:
      "Hours from the meeting’s end to the write-up, of the middle one of all meetings written up.",
    referral_yield: "People suggested to students, for each meeting held.",
    clearer:
      "Meetings after which the interest had moved either way, or the path was changed or ruled out, of all held.",
    ruled_out: "Meetings after which a student ruled the career out, of all held. That is a success too.",
    interest: "Means of 1 to 5, of the meetings rated at both times.",
  } satisfies Record<ReportFigure, string>,
  held: "A meeting counts when it is marked as held and began within the term, by the office’s clock.",
} as const;
