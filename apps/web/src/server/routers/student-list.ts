import { ATTENTION_REASONS } from "@askaround/core/cohorts";
import { STAGES } from "@askaround/core/meetings";
import { type CohortId, idSchema, type PersonId } from "@askaround/core/shared";
import { PROGRESS_GOALS, PROGRESS_SORTS, PROGRESS_STEPS } from "@askaround/db/queries";
import { z } from "zod";
import { STUDENT_COLUMNS } from "../../words/student-columns.ts";
import { PageNumber, SearchText, studiesFilters } from "./list-input.ts";

const filters = {
  cohortId: idSchema<CohortId>().nullable().default(null),
  studentId: idSchema<PersonId>().nullable().default(null),
  search: SearchText,
  stuck: z.boolean().default(false),
  goal: z.enum(PROGRESS_GOALS).nullable().default(null),
  reason: z.enum(ATTENTION_REASONS).nullable().default(null),
  stage: z
    .enum([...STAGES, "none"])
    .nullable()
    .default(null),
  reached: z.enum(PROGRESS_STEPS).nullable().default(null),
  ...studiesFilters,
};
const order = {
  sort: z.enum(PROGRESS_SORTS).default("attention"),
  descending: z.boolean().default(false),
};

export const ProgressList = z.strictObject({ ...filters, ...order, page: PageNumber });

/** By name, in or out; more are chosen by what a list is narrowed to. */
const MOST_NAMED = 200;

/** Everyone whom the filters let through but these, or these wherever they stand. */
const Chosen = z
  .strictObject({
    all: z.boolean(),
    studentIds: z.array(idSchema<PersonId>()).max(MOST_NAMED, `Choose at most ${MOST_NAMED} one by one.`),
  })
  .refine(({ all, studentIds }) => all || studentIds.length > 0, {
    path: ["studentIds"],
    message: "Choose at least one student.",
  });

export const StudentSelection = z.strictObject({ filters: z.strictObject(filters), chosen: Chosen });

export const ProgressExport = z.strictObject({
  ...filters,
  ...order,
  chosen: Chosen.nullable().default(null),
  /** Beside the name; null for everything there is to say of a student. */
  columns: z.array(z.enum(STUDENT_COLUMNS)).nullable().default(null),
});
