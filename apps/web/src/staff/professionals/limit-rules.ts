import { SetLimits } from "@askaround/core/professionals";
import { readWith } from "@/forms/read-with.ts";

/** An empty box for a number leaves it to the office; text that is none is refused by the schema. */
const numberIn = (typed: string) => (typed.trim() === "" ? null : Number(typed));

type Typed = { readonly mostAsks: string; readonly coolDownDays: string };

export const readLimits = (values: Typed) =>
  readWith(SetLimits, {
    ...values,
    mostAsks: numberIn(values.mostAsks),
    coolDownDays: numberIn(values.coolDownDays),
  });
