import type { MembershipRule } from "@askaround/core/cohorts";

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const listed = new Intl.ListFormat("en", { type: "disjunction" });

/** Who joins a cohort by what the office keeps of their studies. */
export const cohortRuleWords = {
  title: "Who joins by rule",
  none: "Nobody: students are put in by hand or with a roster.",
  set: "Set a rule",
  change: "Change the rule",
  pageTitle: (cohort: string) => `Who joins ${cohort}`,
  lede: "Students join as soon as they match and leave when they no longer do. Whoever you put in or took out yourself stays as you left them.",
  needsStudies: "Nobody’s program is known yet. Add it on a person’s page or with a roster.",
  programs: "Program",
  programsHint: "Any of these. None chosen means every program.",
  program: ({ program, students }: { program: string; students: number }) =>
    `${program} (${plural(students, "student", "students")})`,
  from: "Graduates in or after",
  to: "Graduates in or before",
  yearHint: "A year, like 2028.",
  first: "First of their family at a university",
  firstAny: "Either",
  firstSaid: { yes: "Only those who are", no: "Only those who are not" },
  preview: "What it does now",
  asking: "Looking who matches.",
  incomplete: "Choose a program, a year or first generation to see who matches.",
  wrongYears: "Once the years make sense, this shows who matches.",
  nothing: "Nobody joins and nobody leaves now.",
  joining: (count: number) => `${plural(count, "student joins", "students join")}`,
  leaving: (count: number) => `${plural(count, "student leaves", "students leave")}: the rule brought them`,
  stayIn: (count: number) =>
    `${plural(count, "student stays", "students stay")} in, put in by hand without matching`,
  stayOut: (count: number) =>
    `${plural(count, "student stays", "students stay")} out, taken out by hand although they match`,
  members: (count: number) => `${plural(count, "student is", "students are")} in the cohort then.`,
  more: (count: number) => `and ${count} more`,
  use: ({ joining, leaving }: { joining: number; leaving: number }) =>
    [
      "Use this rule",
      [
        ...(joining > 0 ? [plural(joining, "joins", "join")] : []),
        ...(leaving > 0 ? [plural(leaving, "leaves", "leave")] : []),
      ].join(", "),
    ]
      .filter((part) => part !== "")
      .join(": "),
  useSimply: "Use this rule",
  remove: "Remove the rule",
  removeHint: "Those it brought stay in the cohort, as if you had put them in.",
  used: "The rule applies",
  usedDetail: ({ joined, left }: { joined: number; left: number }) =>
    joined + left === 0
      ? "Nobody joined and nobody left."
      : `${plural(joined, "student", "students")} joined, ${plural(left, "student", "students")} left.`,
  removed: "The rule is removed",
  removedDetail: "Everybody who was in the cohort still is.",
  undone: "The rule is as it was",
  undo: "Undo",
  working: (done: number, all: number) => `${done} of ${all} done`,
  stopped: "The rule is set, but not everybody it is about has joined or left yet. Press again to go on.",
  pending: (count: number) => `${plural(count, "student has", "students have")} still to join or leave.`,
  goOn: "Go on",
  byRule: "by rule",
  byHand: "by hand",
  leftByRule: "left by rule",
  sentence: ruleInWords,
} as const;

/** A rule as one says it: “Law or Mathematics, graduating 2027 to 2028, first of their family at a university”. */
function ruleInWords({
  programs,
  graduatesFrom: from,
  graduatesTo: to,
  firstGeneration,
}: MembershipRule): string {
  const years =
    from !== null && to !== null
      ? from === to
        ? `graduating in ${from}`
        : `graduating ${from} to ${to}`
      : from !== null
        ? `graduating in ${from} or later`
        : to !== null
          ? `graduating in ${to} or before`
          : null;
  const first =
    firstGeneration === null
      ? null
      : firstGeneration
        ? "first of their family at a university"
        : "not first of their family at a university";
  const said = [programs.length > 0 ? listed.format(programs) : null, years, first].filter(
    (part) => part !== null,
  );
  const whole = said.join(", ");
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
