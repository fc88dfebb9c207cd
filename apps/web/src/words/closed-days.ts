/** The days on which an office is closed or asks nobody for anything. */
export const closedDaysWords = {
  title: "Days that don’t count",
  lede: "Holidays, and weeks in which nobody should be asked. No follow-up falls on them, and gentle reminders rest.",
  open: (count: number) =>
    count === 0 ? "Add the first holiday" : count === 1 ? "See the one you set" : `See the ${count} you set`,
  back: "Policies",
  keep: (count: number) =>
    count === 0
      ? "A change counts for messages sent from now on. No follow-up is planned."
      : `A change counts for messages sent from now on; ${count === 1 ? "one planned follow-up keeps its day" : `${count} planned follow-ups keep their days`}.`,
  ahead: "Now and ahead",
  past: (count: number) => `Over (${count})`,
  none: "None yet. Weekends never count.",
  add: "Add days",
  name: "What they are",
  nameHint: "For example Thanksgiving, or Week of exams.",
  from: "First day",
  to: "Last day",
  toHint: "Leave it empty for a single day.",
  save: "Add these days",
  added: (name: string) => `${name} added`,
  remove: "Remove",
  removeName: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} removed`,
  undo: "Undo",
  until: "to",
  days: (count: number) => (count === 1 ? "1 day" : `${count} days`),
} as const;
