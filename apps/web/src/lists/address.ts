import {
  type CalendarDate,
  CalendarDateSchema,
  idSchema,
  type Instant,
  InstantSchema,
} from "@askaround/core/shared";

type Given = string | readonly string[] | undefined;

/** Words of the address as Next hands them over. */
export type SearchParams = Readonly<Record<string, Given>>;

function one(value: Given): string {
  return (typeof value === "string" ? value : value?.[0]) ?? "";
}

/** What is typed into an address by hand may be anything: what makes no sense counts as not said. */
export function readSearch(value: Given): string | null {
  const visible = one(value)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069\ufeff]/gu, " ")
    .trim();
  return visible === "" ? null : [...visible].slice(0, 60).join("");
}

/** Words of a list, said one after the other or each on its own as a form says them. */
export function readWords(value: Given): readonly string[] {
  return (typeof value === "string" ? [value] : (value ?? [])).flatMap((part) => part.split(" "));
}

export function readPage(value: Given): number {
  const page = one(value);
  return /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1;
}

export function readFlag(value: Given, on: string): boolean {
  return one(value) === on;
}

export function readChoice<Choice extends string>(
  value: Given,
  choices: Readonly<Record<Choice, unknown>>,
): Choice | null {
  const said = one(value);
  return Object.hasOwn(choices, said) ? (said as Choice) : null;
}

export function readId<Id extends string>(value: Given): Id | null {
  return idSchema<Id>().safeParse(one(value)).data ?? null;
}

export function readInstant(value: Given): Instant | null {
  return InstantSchema.safeParse(one(value)).data ?? null;
}

export function readDay(value: Given): CalendarDate | null {
  return CalendarDateSchema.safeParse(one(value)).data ?? null;
}
