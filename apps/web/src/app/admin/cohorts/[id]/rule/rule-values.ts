import type { MembershipRule } from "@askaround/core/cohorts";

/** A rule as its form holds it: text, and nothing for what is not asked for. */
export type RuleValues = {
  programs: string[];
  graduatesFrom: string;
  graduatesTo: string;
  firstGeneration: string;
};

export const valuesOf = (rule: MembershipRule | null): RuleValues => ({
  programs: [...(rule?.programs ?? [])],
  graduatesFrom: rule?.graduatesFrom?.toString() ?? "",
  graduatesTo: rule?.graduatesTo?.toString() ?? "",
  firstGeneration: rule === null || rule.firstGeneration === null ? "" : rule.firstGeneration ? "yes" : "no",
});

const yearIn = (typed: string) => (typed.trim() === "" ? null : Number(typed));

/** What was typed, to be read by the command’s rules. */
export const ruleIn = ({ programs, graduatesFrom, graduatesTo, firstGeneration }: RuleValues) => ({
  // One box alone is handed over as its value.
  programs: [programs].flat().filter((program) => program !== ""),
  graduatesFrom: yearIn(graduatesFrom),
  graduatesTo: yearIn(graduatesTo),
  firstGeneration: firstGeneration === "" ? null : firstGeneration === "yes",
});
