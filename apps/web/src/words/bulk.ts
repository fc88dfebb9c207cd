import type { WhyUnchanged } from "@askaround/core/bulk";
import type { WhyNot } from "@askaround/core/messages";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
/** Before it is known how many they are. */
const chosenOnes = (count: number | null) => (count === null ? "the chosen students" : students(count));
const ordinal = (place: number) => {
  const ending = { one: "st", two: "nd", few: "rd" } as Partial<Record<Intl.LDMLPluralRule, string>>;
  return `${place}${ending[new Intl.PluralRules("en", { type: "ordinal" }).select(place)] ?? "th"}`;
};
const students = (count: number) => plural(count, "student", "students");

/** Acts for many students at once. */
export const bulkWords = {
  chosen: (count: number) => `${students(count)} chosen`,
  choose: (name: string) => `Choose ${name}`,
  column: "Choose",
  hint: "Choose students to do something for all of them at once.",
  all: (rows: number | null) => (rows === null ? "Choose all" : `Choose all ${rows}`),
  allBut: (except: number) =>
    except === 0 ? "All that match are chosen, on every page" : `All that match are chosen, except ${except}`,
  tooMany: (count: number) => `These are the first ${count} of those chosen. Narrow the list for the rest.`,
  missing: (count: number) =>
    count === 1
      ? "1 more was chosen who is not among your students here."
      : `${count} more were chosen who are not among your students here.`,
  mostNamed: (most: number) => `At most ${most} can be ticked one by one`,
  mostNamedDetail: "Narrow the list, choose all of it, and leave some out.",
  unread: "Nobody is chosen",
  unreadable: (at: number, of: number) =>
    `This address should say who is chosen, but ${of === 1 ? "it can’t be read" : `the ${ordinal(at)} of ${of} can’t be read`}. It may have been cut short when it was copied.`,
  tooManyNamed: (named: number) =>
    `This address names ${named} students one by one, and at most 200 can be. Narrow the list and choose all of it instead.`,
  clear: "Choose none",
  kinds: { nudge: "Nudge", message: "Write a message" },
  nudgeOne: (name: string) => `Nudge ${name}`,
  title: {
    nudge: (count: number | null) => `Nudge ${chosenOnes(count)}`,
    message: (count: number | null) => `Write to ${chosenOnes(count)}`,
  },
  about: {
    nudge: "Each gets a mail that says what waits for them, in your name. At night and at weekends it waits.",
    message: "Each gets a mail of their own with your words. At night and at weekends it waits.",
  },
  text: { nudge: "A line of your own", message: "Message" },
  textMissing: "Write what you want to say.",
  checking: "Looking whom it reaches…",
  gets: (count: number) => (count === 1 ? "1 student is reached" : `${count} students are reached`),
  nobody: "Nobody is reached",
  doNot: (count: number) => (count === 1 ? "1 student is not" : `${count} students are not`),
  whyNot: {
    disabled: "can no longer sign in",
    suppressed: "mail to the address comes back",
    on_leave: "on leave or excused",
    nothing_waits: "nothing waits for them",
    nudged_lately: "was nudged lately",
  } satisfies Record<WhyNot, string>,
  changes: {
    assign: {
      button: "Assign prep",
      title: (count: number | null) => `Assign prep to ${chosenOnes(count)}`,
      about: "It comes into their list, and a mail says so.",
      act: (count: number) => `Assign to ${students(count)}`,
      done: (count: number) => `Assigned to ${students(count)}`,
    },
    extend: {
      button: "Give more time",
      title: (count: number | null) => `More time for ${chosenOnes(count)}`,
      about: "For prep they still owe. Until the meeting at most, and never a day earlier than now.",
      act: (count: number) => `Give ${students(count)} more time`,
      done: (count: number) => `${students(count)} got more time`,
    },
    excuse: {
      button: "Excuse",
      title: (count: number | null) => `Excuse ${chosenOnes(count)}`,
      about: "They need not hand in the prep they still owe.",
      act: (count: number) => `Excuse ${students(count)}`,
      done: (count: number) => `${students(count)} excused`,
    },
    move: {
      button: "Move",
      title: (count: number | null) => `Move ${chosenOnes(count)}`,
      about: "To another cohort of yours. That they were in this one stays on record.",
      act: (count: number) => `Move ${students(count)}`,
      done: (count: number) => `${students(count)} moved`,
    },
    leave: {
      button: "Give leave",
      title: (count: number | null) => `Give leave to ${chosenOnes(count)}`,
      about: "Nobody is asked to look after them, and no nudge reaches them, until they are back.",
      act: (count: number) => `Give leave to ${students(count)}`,
      done: (count: number) => `${students(count)} on leave`,
    },
  },
  fields: {
    template: "Which prep",
    anyTemplate: "Everything they still owe",
    choose: "Choose one",
    noTemplates: "There is no template to give out yet. Make one under Review, templates.",
    often: "For what",
    each: "Each meeting they plan",
    once: "Their next meeting, once",
    by: "Due",
    before: "2 business days before the meeting",
    onDay: "On a day",
    dueOn: "Due on",
    until: "New day",
    why: "Why",
    whyHint: "The student reads this.",
    cohort: "To which cohort",
    noCohorts: "You look after no other open cohort to move them to.",
    backOn: "First day back",
    backOnHint: "Nothing means for the rest of the term.",
  },
  fill: "Fill this in to see whom it reaches.",
  whyUnchanged: {
    disabled: "can no longer sign in",
    on_leave: "on leave",
    given_already: "has it already",
    owes_nothing: "owes no prep like this",
    due_later: "has until that day or later already",
    meeting_first: "the meeting leaves no more time",
    there_already: "is in that cohort already",
    several_cohorts: "is in several of your cohorts; move them from the cohort’s own page",
    no_open_cohort: "is in no open cohort of yours",
  } satisfies Record<WhyUnchanged, string>,
  undone: (count: number) => `Taken back for ${students(count)}`,
  kept: (count: number) =>
    count === 1
      ? "1 was changed since and stays as it is"
      : `${count} were changed since and stay as they are`,
  send: (count: number) => `Send to ${students(count)}`,
  running: (done: number, all: number) => `${done} of ${all} done…`,
  sent: {
    nudge: (count: number) => `${students(count)} nudged`,
    message: (count: number) => `Sent to ${students(count)}`,
  },
  leaves: "It leaves in a minute. Until then it can be taken back.",
  notNudged: (name: string, why: string) => `${name} was not nudged: ${why}`,
  withdrawn: (count: number) => (count === 1 ? "1 mail will not be sent" : `${count} mails will not be sent`),
  tooLate: (count: number) => (count === 1 ? "1 had left already" : `${count} had left already`),
  stopped: (done: number, all: number) =>
    `Stopped after ${done} of ${all}. Press again for the rest; nobody is reached twice.`,
  cancel: "Not now",
  before: "What you did for many",
  keys: "Keys: J and K move, X chooses, Enter opens, N nudges, / searches.",
} as const;
