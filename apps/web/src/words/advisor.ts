import type { AttentionReason } from "@askaround/core/cohorts";

/** More than the goal reads badly as "6 of 3". */
const outOf = (count: number, goal: number) =>
  count > goal ? `${count}, goal ${goal}` : `${count} of ${goal}`;

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What advisors read. */
export const advisorWords = {
  needsYou: {
    title: "Needs you",
    lede: (waiting: number, students: number) =>
      `${waiting} of your ${plural(students, "student", "students")} could use a word from you.`,
    held: (held: number, goal: number) => `${held} held of ${goal}`,
    caption: "Students who need you, longest waiting first",
    stuck: "Stuck, the longest waiting first",
    firstPage: "To the first page",
    nextPage: "Next page",
    calm: {
      title: "Nobody needs you right now",
      body: "When a student is stuck, they turn up here with the reason and since when.",
      action: "See your cohorts",
    },
    noCohorts: {
      title: "No cohort is yours yet",
      body: "Once an admin of your office assigns you to a cohort, its students appear here.",
    },
  },
  reasons: {
    thank_you_overdue: "A thank-you note is overdue",
    not_written_up: "A past meeting is not written up",
    unprepared: "A meeting with nothing prepared",
    prep_overdue: "Assigned prep is overdue",
    prep_unapproved: "A meeting soon, its prep not approved",
    referrals_lying: "A suggestion that nobody followed",
    no_meeting: "Below the goal, with no meeting planned",
    silent: "Nothing recorded for a while",
  } satisfies Record<AttentionReason, string>,
  since: "since",
  fine: "On track",
  cohorts: {
    title: "Cohorts",
    lede: "Every number leads to the list behind it.",
    caption: "Your cohorts",
    archived: "Archived",
    name: "Cohort",
    term: "Term",
    goal: "Goal",
    students: "Students",
    held: "Meetings held",
    reached: "Reached the goal",
    attention: "Need you",
    heldOf: outOf,
    reachedOf: (reached: number, students: number) => `${reached} of ${students}`,
    linkName: {
      students: (count: number, cohort: string) => `${plural(count, "student", "students")} in ${cohort}`,
      held: (count: number, cohort: string) => `${plural(count, "meeting", "meetings")} held in ${cohort}`,
      reached: (count: number, cohort: string) =>
        `${plural(count, "student", "students")} reached the goal in ${cohort}`,
      attention: (count: number, cohort: string) =>
        `${plural(count, "student needs", "students need")} you in ${cohort}`,
    },
    definitions: [
      { term: "Students", detail: "Enrolled now. Who left or is disabled is not counted." },
      {
        term: "Meetings held",
        detail: "Marked as held, with a start inside the term; “of” is the goal times the students.",
      },
      {
        term: "Reached the goal",
        detail: "Students with at least as many meetings held as the cohort’s goal.",
      },
      { term: "Need you", detail: "Students with at least one reason that is true now." },
    ],
  },
  goal: (meetings: number) => plural(meetings, "meeting", "meetings"),
  by: "by",
  cohort: {
    back: "Cohorts",
    students: "Students",
    needYou: "Need you",
    held: "Meetings held",
    reached: "Reached the goal",
    archived: "This cohort is archived",
    archivedBody:
      "Everything in it can be read, and nothing changed. An admin of your office can restore it.",
  },
  students: {
    title: "Students",
    caption: (total: number, more: boolean) =>
      more ? `More than ${total} students` : plural(total, "student", "students"),
    captionFiltered: (total: number, more: boolean) =>
      more
        ? `More than ${total} students match the filters`
        : `${plural(total, "student matches", "students match")} the filters`,
    file: {
      take: "Save as a file",
      takeChosen: "Save the chosen as a file",
      taken: (rows: number) => `${plural(rows, "row", "rows")} saved`,
      takenDetail: "As filtered and ordered here. That you took it is kept.",
    },
    heldOf: outOf,
    toWriteUp: "to write up",
    none: "None",
    nothingYet: "Nothing yet",
    filters: {
      label: "Find students",
      search: "Name",
      stuck: "Only those who need you",
      stage: "Latest step",
      reason: "Reason",
      reached: (step: string) => `Only those who: ${step.toLowerCase()}`,
      goal: "Goal",
      sort: "Sort by",
      goalAny: "Any",
      goalReached: "Reached",
      goalBelow: "Not yet reached",
    },
    noResults: { title: "No students match", body: "Try another name, or clear the filters." },
    noStudents: {
      title: "No students yet",
      body: "Students appear here once an admin of your office enrols them.",
    },
    definitionsTitle: "What the figures mean",
    perCohort: "A student in two of your cohorts has a row in each.",
  },
  student: {
    seen: (name: string) =>
      `Opening this page is noted. ${name} may see who looked, and sees everything you see here.`,
    facts: "About",
    email: "Email",
    zone: "Time zone",
    account: "Account",
    signedIn: "Has signed in",
    invited: "Invited, has not signed in yet",
    disabled: "Disabled",
    added: "Added",
    mail: {
      title: "Mail to them",
      lede: "Which mail, and what became of it. What it says stays with them.",
      coming: "Comes next",
      past: "Lately",
    },
    heldOf: outOf,
    heldBy: "meetings held, aimed at by",
    next: "Next meeting",
    overdue: "Thank-yous overdue",
    activity: "Last activity",
    nothingWaiting: "Nothing waits for you here.",
    timeline: "Timeline",
    timelineLede: (total: number) => `${plural(total, "meeting", "meetings")}, the latest first.`,
    noMeetings: {
      title: "No meetings yet",
      body: "Meetings appear here as soon as the student plans or logs one.",
    },
    status: {
      scheduled: "Planned",
      past: "To be written up",
      held: "Held",
      cancelled: "Cancelled",
      no_show: "Did not happen",
    },
    closedBy: {
      cancelled: { student: "Cancelled by the student", professional: "Cancelled by the other side" },
      no_show: { student: "The student did not come", professional: "The other side did not come" },
    },
    formats: { in_person: "In person", video: "Video", phone: "Phone" },
    minutes: (count: number) => plural(count, "minute", "minutes"),
    noOrganisation: "No organisation named",
    nameKept: "The student keeps the name to themselves.",
    writeUpKept: "Written up. The student keeps the content to themselves.",
    prepared: "Prepared",
    preparing: "Partly prepared",
    prepKept: "The student keeps the preparation to themselves.",
    prepShow: "What they prepared",
    prepGoals: "Wants to learn",
    prepQuestions: "Questions",
    keptBecause: (why: string) => `kept: ${why}`,
    takeaways: "Takeaways",
    learned: "Something helpful",
    notes: "Notes",
    interest: "Interest",
    confidence: "Confidence",
    beforeAfter: (before: number | null, after: number | null) =>
      `${before ?? "not said"} before, ${after ?? "not said"} after, of 5`,
    directionTerm: "This path",
    direction: {
      still_pursuing: "Still pursuing it",
      changed: "Changed direction",
      ruled_out: "Ruled it out",
    },
    thankYou: {
      sent: "Thank-you sent",
      waived: "Thank-you not needed",
      due: "Thank-you due",
      overdue: "Thank-you still worth sending",
      closed: "Thank-you not sent, was due",
    },
    referrals: (count: number) => plural(count, "person suggested", "people suggested"),
  },
} as const;
