import type { WhyNot } from "@askaround/core/messages";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const students = (count: number) => plural(count, "student", "students");

/** Acts for many students at once. */
export const bulkWords = {
  chosen: (count: number) => `${students(count)} chosen`,
  choose: (name: string) => `Choose ${name}`,
  column: "Choose",
  hint: "Choose students to nudge them or to write to them.",
  all: (count: number) => `Choose all ${count}`,
  allChosen: "All of this list are chosen, on every page",
  tooMany: (count: number) => `The first ${count} are chosen. Narrow the list for the rest.`,
  clear: "Choose none",
  kinds: { nudge: "Nudge", message: "Write a message" },
  nudgeOne: (name: string) => `Nudge ${name}`,
  title: {
    nudge: (count: number) => `Nudge ${students(count)}`,
    message: (count: number) => `Write to ${students(count)}`,
  },
  about: {
    nudge: "Each gets a mail that says what waits for them, in your name. At night and at weekends it waits.",
    message: "Each gets a mail of their own with your words. At night and at weekends it waits.",
  },
  text: { nudge: "A line of your own", message: "Message" },
  checking: "Looking who can get it…",
  gets: (count: number) => (count === 1 ? "1 student gets it" : `${count} students get it`),
  nobody: "Nobody gets it",
  doNot: (count: number) => (count === 1 ? "1 student does not" : `${count} students do not`),
  whyNot: {
    disabled: "can no longer sign in",
    suppressed: "mail to the address comes back",
    on_leave: "on leave or excused",
    nothing_waits: "nothing waits for them",
    nudged_lately: "was nudged lately",
  } satisfies Record<WhyNot, string>,
  send: (count: number) => `Send to ${students(count)}`,
  sending: (done: number, all: number) => `Sent to ${done} of ${all}…`,
  sent: {
    nudge: (count: number) => `${students(count)} nudged`,
    message: (count: number) => `Sent to ${students(count)}`,
  },
  leaves: "It leaves in a minute. Until then it can be taken back.",
  notNudged: (name: string, why: string) => `${name} was not nudged: ${why}`,
  withdrawn: (count: number) => (count === 1 ? "1 mail will not be sent" : `${count} mails will not be sent`),
  tooLate: (count: number) => (count === 1 ? "1 had left already" : `${count} had left already`),
  stopped: (done: number, all: number) =>
    `Stopped after ${done} of ${all}. Send again for the rest; nobody gets it twice.`,
  cancel: "Not now",
  keys: "Keys: J and K move, X chooses, Enter opens, N nudges, / searches.",
} as const;
