const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** Of a whole, in whole per cents; a part that is there is never shown as nothing. */
const share = (part: number, whole: number) => {
  if (whole === 0) return "–";
  const percent = (100 * part) / whole;
  return part > 0 && percent < 1 ? "< 1 %" : `${Math.round(percent)}\u00a0%`;
};

/** Minutes as hours up to two days, then as days; at most one figure after the point. */
function lasting(minutes: number): string {
  const figure = (value: number) => String(Math.round(value * 10) / 10);
  const said = (count: string, unit: string) => (count === "1" ? `1 ${unit}` : `${count} ${unit}s`);
  return minutes <= 2 * 1440 ? said(figure(minutes / 60), "hour") : said(figure(minutes / 1440), "day");
}

/** The overview of a cohort: funnel, heatmap, goals, trend and medians. */
export const overviewWords = {
  share,
  funnel: {
    title: "How far students have come",
    of: (count: number, students: number) => `${count} of ${students}`,
    link: (count: number, step: string, students: number) =>
      `${count} of ${plural(students, "student", "students")}: ${step}`,
    definition:
      "Reached means: at least once this term, in whatever order. The share is of all students enrolled now. Who left is not counted.",
  },
  steps: {
    asked: "Asked for a meeting",
    prepared: "Prepared for one",
    met: "Met someone",
    thanked: "Said thank you",
    referred: "Referred on",
  },
  stepDefinitions: {
    asked: "Marked a message that asks for a meeting as sent.",
    prepared: "Wrote something down to prepare a meeting that was not called off.",
    met: "Has a meeting marked as held, with a start inside the term.",
    thanked: "Marked a thank-you note as sent.",
    referred: "Was told of at least one further person to speak to.",
  },
  stages: {
    none: "Nothing yet",
    contact: "Added someone",
    asked: "Asked",
    booked: "Meeting agreed",
    prepared: "Prepared",
    met: "Met",
    thanked: "Thanked",
    closed: "Closed",
  },
  heat: {
    title: "Where students stand now",
    caption: "Students by cohort and their latest step",
    cohort: "Cohort",
    show: "Show",
    modes: { count: "Count", share: "Share", days: "Days waiting" },
    cell: (count: number, cohort: string, stage: string) =>
      `${plural(count, "student", "students")}, ${cohort}, ${stage}`,
    days: (days: number) => plural(days, "day", "days"),
    definition:
      "Each student counts once, at the latest step of this term. Share is of the cohort’s students; days waiting are those of the middle student since that step.",
    legend: "The stronger the color, the larger the share of the cohort.",
  },
  goals: {
    title: "Goal and pace",
    reached: "Reached the goal",
    note: "From the meeting’s end to the note",
    writeUp: "From the meeting’s end to the write-up",
    onLeave: "On leave or excused",
    noNote: "No note sent yet",
    noWriteUp: "Nothing written up yet",
    middle: (value: string, count: number) => `${value} in the middle of ${count}`,
    lasting,
    definition:
      "The middle of all meetings held in the term whose note was sent, or that are written up: half took less. Notes marked as not needed are left out.",
  },
  trend: {
    title: "Meetings held, week by week",
    bar: (week: number, meetings: number) => `Week ${week}: ${plural(meetings, "meeting", "meetings")} held`,
    week: "Week of the term",
    meetings: "Meetings held",
    table: "The same as a table",
    total: (meetings: number) => `${plural(meetings, "meeting", "meetings")} held this term.`,
    none: "No meeting was held yet this term.",
  },
} as const;
