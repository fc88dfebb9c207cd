import { studiesWords } from "@/words/studies.ts";
import { readChoice, readSearch, type SearchParams } from "./address.ts";

/** What a list of students is narrowed to by what they study. */
export interface StudiesFilter {
  /** Words of the program's name. */
  readonly program: string | null;
  readonly graduationYear: number | null;
  readonly firstGeneration: boolean | null;
}

const FIRST: Readonly<Record<string, boolean | undefined>> = { yes: true, no: false };

/** A year of graduation as somebody typed it; anything else asks for none. */
const readYear = (said: string | null) =>
  said && /^(19[5-9]\d|20\d\d|2100)$/.test(said) ? Number(said) : null;

export function readStudies(params: SearchParams): StudiesFilter {
  return {
    program: readSearch(params["program"]),
    graduationYear: readYear(readSearch(params["year"])),
    firstGeneration: FIRST[readChoice(params["first"], studiesWords.firstSaid) ?? ""] ?? null,
  };
}

export function studiesQuery({ program, graduationYear, firstGeneration }: StudiesFilter) {
  return {
    program: program ?? undefined,
    year: graduationYear === null ? undefined : String(graduationYear),
    first: firstGeneration === null ? undefined : firstGeneration ? "yes" : "no",
  };
}

export const asksStudies = ({ program, graduationYear, firstGeneration }: StudiesFilter) =>
  program !== null || graduationYear !== null || firstGeneration !== null;
