import type { RosterOutcome } from "@askaround/core/rosters";

const students = (count: number) => (count === 1 ? "1 student" : `${count} students`);
const rows = (count: number) => (count === 1 ? "1 row" : `${count} rows`);

export const rosterWords = {
  title: "Bring in a roster",
  lede: "From a spreadsheet, your student system or a list of addresses. Nothing happens until you have seen every row.",
  back: "People",
  file: "A file",
  fileHint: "CSV or plain text, up to 1 MB. A spreadsheet saves as CSV.",
  text: "Or paste the rows",
  textHint:
    "A name and an email address in each row; a first row of headings helps. A column named Cohort says who joins what; Program, Graduation year and First generation are kept too.",
  cohort: "Cohort of the others",
  cohortHint: "For rows that name no cohort.",
  noCohort: "None",
  look: "Look at the rows",
  problems: {
    no_rows: "There is no row of a student in this.",
    too_large: "This file is larger than 1 MB. Bring it in by parts.",
    not_text: "This is not a text file. Save the list as CSV, and choose that file.",
  },
  looking: (done: number, all: number) => `Looked at ${done} of ${all} rows`,
  outcomes: {
    new: "New",
    back: "Comes back",
    enrol: "Joins the cohort",
    change: "Studies change",
    there: "Here already",
    bad_email: "No email address",
    bad_name: "Not a name",
    no_name: "Name is missing",
    twice: "Twice in this roster",
    no_cohort: "No such cohort",
    bad_program: "Not a program",
    bad_year: "Not a year",
    bad_first_generation: "Unclear answer",
    disabled: "Disabled",
    not_student: "Not a student",
  } satisfies Record<RosterOutcome, string>,
  why: {
    new: "",
    back: "Was taken back before they signed in.",
    enrol: "Is a student of this office already.",
    change: "Is here; their studies become what this row says.",
    there: "Nothing changes.",
    bad_email: "Write it like name@example.com.",
    bad_name: "Use at most 120 plain characters.",
    no_name: "Somebody new needs a name.",
    twice: "An earlier row says the same.",
    no_cohort: "Write the cohort’s name as it is here, or leave it empty.",
    bad_program: "Use at most 120 plain characters.",
    bad_year: "Write the year of graduation like 2028, or leave it empty.",
    bad_first_generation: "Write yes or no for first generation, or leave it empty.",
    disabled: "Enable them on their own page first.",
    not_student: "Add the role of a student on their own page first.",
  } satisfies Record<RosterOutcome, string>,
  caption: (count: number) => `${rows(count)} of this roster`,
  columns: { line: "Row", name: "Name", email: "Email", cohort: "Cohort", outcome: "What becomes of it" },
  firstGeneration: { yes: "first generation", no: "not first generation" },
  unused: (headings: readonly string[]) => `Not used: ${headings.join(", ")}.`,
  more: (count: number) => `And ${rows(count)} more like these.`,
  count: {
    come: (count: number) => `${students(count)} will come in`,
    join: (count: number) => `${students(count)} of the office will join a cohort`,
    change: (count: number) => `the studies of ${students(count)} will change`,
    there: (count: number) => `${rows(count)} change nothing`,
    wrong: (count: number) => `${rows(count)} will be left out`,
  },
  invite: "Invite those who are new by email",
  inviteHint: "Without it they can still sign in with their address whenever you tell them.",
  change: "Change the rows",
  nothing: "No row of this roster changes anything.",
  bringIn: (count: number) => `Bring in ${rows(count)}`,
  bringing: (done: number, all: number) => `${done} of ${rows(all)} brought in`,
  stopped: (done: number, all: number) =>
    `${done} of ${rows(all)} are in. Press again to go on; nobody comes in twice.`,
  done: {
    title: (added: number, enrolled: number, changed: number) => {
      const joined =
        enrolled === 1 ? "1 place in a cohort was given" : `${enrolled} places in cohorts were given`;
      const came = `${students(added)} came in`;
      const all = [
        came,
        enrolled > 0 ? joined : null,
        changed > 0 ? `the studies of ${students(changed)} changed` : null,
      ];
      return all.filter((part) => part !== null).join("; ");
    },
    invited: "Their invitations are on their way.",
    notInvited: "Nobody was mailed.",
    refused: (count: number) => `${rows(count)} changed meanwhile and were left out.`,
    people: "See people",
    another: "Bring in another",
  },
  undo: "Undo",
  undone: "The roster is taken back",
  undoneDetail: "Invitations that were waiting are called off.",
  stayed: (count: number) => `${students(count)} had signed in already, and stayed.`,
} as const;
