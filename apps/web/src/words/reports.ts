import type { ReportFigure } from "@askaround/core/reports";

/** The report for a director. */
export const reportWords = {
  title: "Report",
  lede: "What students did and what came of it, in one term. Nobody can be made out in it.",
  term: "Term",
  termName: (from: string, until: string) => `${from} – ${until}`,
  current: "As it is now",
  everyone: "All cohorts of the term",
  students: "Students",
  byCohort: "By cohort",
  cohort: "Cohort",
  hidden: (least: number) => `Fewer than ${least}, or hidden so that they cannot be reckoned back`,
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
    name: "Name",
    save: "Keep it",
    saved: "The report is kept",
    list: "Kept reports",
    takenOn: "kept on",
  },
  frozen: (name: string) => `${name}, kept on`,
  back: "Report",
  columns: ["Group", "Figure", "Value", "Of"],
  definitions: "What the figures mean",
  figures: {
    students: {
      name: "Students",
      about: "Enrolled now in a cohort of the term. One in two cohorts counts once in the total.",
    },
    engaged: { name: "Engaged", about: "Students with at least one meeting held, of all students." },
    meetings_each: { name: "Meetings each", about: "Meetings held, for each engaged student." },
    three_or_more: {
      name: "Three or more",
      about: "Students with at least three meetings held, of all students.",
    },
    notes_on_time: {
      name: "Thanked in time",
      about:
        "Thank-you notes sent by their due time, of all that were owed. Notes marked as not needed are left out.",
    },
    referral_yield: {
      name: "People suggested",
      about: "People suggested to students, for each meeting held.",
    },
    clearer: {
      name: "Clearer path",
      about:
        "Meetings after which the interest had moved either way, or the path was changed or ruled out, of all held.",
    },
    ruled_out: {
      name: "Ruled out",
      about: "Meetings after which a student ruled the career out, of all held. That is a success too.",
    },
    interest: {
      name: "Interest, before and after",
      about: "Means of 1 to 5, of the meetings rated at both times.",
    },
  } satisfies Record<ReportFigure, { name: string; about: string }>,
  held: "A meeting counts when it is marked as held and began within the term, by the office’s clock.",
} as const;
