import { SetCohortRule } from "@askaround/core/cohorts";
import { readWith } from "@/forms/read-with.ts";
import { ruleIn, type RuleValues } from "./rule-values.ts";

/** The command for what stands in the form. */
export const readRule = (
  values: RuleValues,
  { cohortId, revision }: { cohortId: string; revision: number },
) => readWith(SetCohortRule, { cohortId, revision, keep: false, joins: ruleIn(values) });
