import type { EligibilityRule, RuleResult, RuleState } from "@askaround/core/cohorts";

type Rule = RuleResult["rule"];

/** Whether a meeting counts toward a cohort’s goal, and why. */
export const eligibilityWords = {
  title: "Does it count?",
  counts: (cohort: string) => `It counts toward ${cohort}.`,
  countsNot: (cohort: string) => `It does not count toward ${cohort}.`,
  countsNotYet: (cohort: string) => `It does not count toward ${cohort} yet: answer below.`,
  willCount: (cohort: string) => `Toward ${cohort}, as it looks now:`,
  before: (cohort: string) => `A meeting counts toward ${cohort} when:`,
  say: "What only you know",
  yes: "Yes",
  no: "No",
  asks: {
    not_relative: "Are you related to anyone you met?",
    not_own_employer: "Do you work for the same employer?",
    live: "Was it only an exchange of messages?",
    outside_major: "Does their work lie in the field of your major?",
  },
  saved: "Noted",
  rule: (rule: Rule, leastMinutes: number | null) =>
    rule === "least_length" ? `It lasts at least ${leastMinutes ?? 0} minutes` : rules[rule],
  state: { met: "Met", not_met: "Not met", not_said: "Not said yet" } satisfies Record<RuleState, string>,
  decided: (by: string, counts: boolean) =>
    counts ? `${by} decided that it counts:` : `${by} decided that it does not count:`,
  form: {
    leastMinutes: "Least length in minutes",
    leastMinutesHint: "Leave it empty when any length counts.",
    rules: "A meeting counts only when",
    rulesHint:
      "Students read this before they book, and see for each meeting what came of it. An advisor can decide otherwise, with a reason.",
  },
  staff: {
    counts: (cohort: string) => `Counts toward ${cohort}`,
    countsNot: (cohort: string) => `Does not count toward ${cohort}`,
    ahead: (cohort: string) => `Rules of ${cohort}`,
    letCount: "Let it count",
    letNotCount: "Don’t count it",
    why: "Why?",
    whyHint: "The student reads it.",
    save: "Decide",
    cancel: "Cancel",
    decided: "Decided. The student can read why.",
    follow: "Go by the rules again",
    followed: "The rules hold again",
  },
} as const;

const rules = {
  not_relative: "It is not with a relative",
  not_own_employer: "It is not with your own employer",
  live: "It is live: in person, by video or by phone, not in writing",
  distinct_organisations: "It is at an organisation that no earlier meeting of the term counts for",
  outside_major: "It lies outside the field of your major",
} satisfies Record<EligibilityRule, string>;
export const ruleWords: Readonly<Record<EligibilityRule, string>> = rules;
