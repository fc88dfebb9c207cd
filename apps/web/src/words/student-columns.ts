/** What the list of students can show of each beside the name, in the order in which it stands. */
export const STUDENT_COLUMNS = [
  "cohort",
  "program",
  "year",
  "first",
  "held",
  "goalOn",
  "step",
  "next",
  "unsent",
  "overdue",
  "note",
  "writeUp",
  "suggested",
  "lying",
  "activity",
  "stuck",
  "attention",
] as const;
export type StudentColumn = (typeof STUDENT_COLUMNS)[number];

/** Those of somebody who has chosen none. */
export const USUAL_COLUMNS: readonly StudentColumn[] = [
  "cohort",
  "held",
  "next",
  "overdue",
  "activity",
  "attention",
];

const labels = {
  cohort: "Cohort",
  program: "Program",
  year: "Graduates in",
  first: "First generation",
  held: "Held",
  goalOn: "Goal by",
  step: "Latest step",
  next: "Next meeting",
  unsent: "Thank-yous open",
  overdue: "Thank-yous overdue",
  note: "Time to thank-you",
  writeUp: "Time to write-up",
  suggested: "People suggested",
  lying: "Suggestions lying",
  activity: "Last activity",
  stuck: "Needs you since",
  attention: "Needs you",
} satisfies Record<StudentColumn, string>;

export const columnWords = {
  title: "Columns",
  chosen: (count: number) => `Columns (${count} chosen)`,
  legend: "Beside the name, show",
  usual: "As usual",
  show: "Show these columns",
  name: "Student",
  labels,
  orderedBy: (column: string) => `, ordered by “${column}”`,
  since: "since",
  definitions: {
    held: "Meetings marked as held, with a start inside the term, that count by the cohort’s rules, of its goal.",
    next: "The earliest meeting that is still planned. One that has passed waits to be written up.",
    overdue: "Notes whose due time has passed, neither sent nor marked as not needed.",
    activity: "The latest contact added, meeting planned, meeting written up or note sent.",
    attention: "The reasons that are true now and since when, by your office’s policies.",
    goalOn: "The day by which the cohort’s goal should be reached.",
    step: "The step of this term that was reached last, and since when; before the first, since the enrolment or the term’s start.",
    unsent: "Notes that are owed, whenever the meeting was: neither sent nor marked as not needed.",
    note: "From a meeting’s end to its note, in the middle of the student’s meetings of the term. Notes marked as not needed are left out.",
    writeUp: "From a meeting’s end to its write-up, in the middle of the student’s meetings of the term.",
    suggested: "Further people who were suggested to the student within the term.",
    lying:
      "Since when the first suggestion has waited longer than your office’s policies say. Who has reached the goal need not follow every one.",
    stuck: "Since when the first of the reasons that are true now has been. On leave none is.",
  } as Partial<Record<StudentColumn, string>>,
} as const;

/** What a column is called, the name’s own too. */
export function columnName(column: StudentColumn | "name"): string {
  return column === "name" ? columnWords.name : labels[column];
}
