import { z } from "zod";
import { line } from "../shared/text.ts";

/** What an office may keep of a student’s studies, each as far as anybody said. Cohorts and reports group by it. */
export interface Studies {
  readonly program: string | null;
  /** The year in which they expect to graduate: unlike a year of study it does not change every autumn. */
  readonly graduationYear: number | null;
  /** Whether they are the first of their family at a university; null when not said. */
  readonly firstGeneration: boolean | null;
}

export const NO_STUDIES: Studies = { program: null, graduationYear: null, firstGeneration: null };

export const GRADUATION_YEARS = { least: 1950, most: 2100 };
const YEAR = "Write the year with four digits, like 2028.";

export const GraduationYear = z
  .number(YEAR)
  .int(YEAR)
  .min(GRADUATION_YEARS.least, YEAR)
  .max(GRADUATION_YEARS.most, YEAR);

/** In a command; what is left out stays as it is. */
export const studiesFields = {
  program: line(120).nullable().optional(),
  graduationYear: GraduationYear.nullable().optional(),
  firstGeneration: z.boolean().nullable().optional(),
};

/** As much of a student’s studies as a command or a row of a roster speaks of. */
export type SaidStudies = { readonly [Fact in keyof Studies]?: Studies[Fact] | undefined };

/** Only what is spoken of: laid over a student it changes nothing else. */
export function saidOf({ program, graduationYear, firstGeneration }: SaidStudies): Partial<Studies> {
  return {
    ...(program === undefined ? {} : { program }),
    ...(graduationYear === undefined ? {} : { graduationYear }),
    ...(firstGeneration === undefined ? {} : { firstGeneration }),
  };
}
