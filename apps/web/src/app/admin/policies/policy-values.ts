import type { OfficeSettings } from "@askaround/core/office";
import { type PolicyNumber, type PolicySwitch, policyWords } from "@/words/policies.ts";

/** The policies as a form holds them: numbers as typed, switches, and the quiet hours even while they are off. */
export type PolicyValues = Record<PolicyNumber, string> &
  Record<PolicySwitch, boolean> & {
    quietOn: boolean;
    quietFrom: string;
    quietTo: string;
    revision: number;
  };

export const SENTENCES = Object.values(policyWords.sentences).flat();

export function valuesOf(settings: OfficeSettings, defaults: OfficeSettings, revision: number): PolicyValues {
  const numbers = Object.fromEntries(SENTENCES.map(({ name }) => [name, String(settings[name])]));
  const quiet = settings.quietHours ?? defaults.quietHours;
  return {
    ...(numbers as Record<PolicyNumber, string>),
    prepMayAskTypicalPay: settings.prepMayAskTypicalPay,
    sheetOnA4: settings.sheetOnA4,
    followUpCountsEveryDay: settings.followUpCountsEveryDay,
    followUpOffered: settings.followUpOffered,
    quietOn: settings.quietHours !== null,
    quietFrom: quiet?.from ?? "",
    quietTo: quiet?.to ?? "",
    revision,
  };
}

/** What is sent; a box without a number in it is refused by the rules as such. */
export function commandOf(values: PolicyValues) {
  const { quietOn, quietFrom, quietTo, revision, ...rest } = values;
  const { prepMayAskTypicalPay, sheetOnA4, followUpCountsEveryDay, followUpOffered, ...numbers } = rest;
  const typed = SENTENCES.map(({ name }) => [name, numberIn(numbers[name])] as const);
  const quietHours = quietOn ? { from: quietFrom, to: quietTo } : null;
  const switches = { prepMayAskTypicalPay, sheetOnA4, followUpCountsEveryDay, followUpOffered };
  return { settings: { ...Object.fromEntries(typed), ...switches, quietHours }, revision };
}

const numberIn = (typed: string) => (typed.trim() === "" ? Number.NaN : Number(typed));

/** Where a path of the command stands on the form. */
export function fieldOf(path: string): string {
  const field = path.replace(/^settings\./, "");
  if (field === "quietHours" || field === "quietHours.from") return "quietFrom";
  return field === "quietHours.to" ? "quietTo" : field;
}
