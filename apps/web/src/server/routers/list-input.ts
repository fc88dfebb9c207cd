import { GraduationYear } from "@askaround/core/people";
import { optionalLine } from "@askaround/core/shared";
import { z } from "zod";

/** Far more pages than any office has; a page after the last is empty. */
export const PageNumber = z.number().int().min(1).max(100_000).default(1);
/** What is typed into a search box: nothing finds everything. */
export const SearchText = optionalLine(120);
/** What a list of people is narrowed to by what they study. */
export const studiesFilters = {
  program: SearchText,
  graduationYear: GraduationYear.nullable().default(null),
  firstGeneration: z.boolean().nullable().default(null),
};
