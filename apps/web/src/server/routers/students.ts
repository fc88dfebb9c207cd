import { EndLeave, endLeave, GiveLeave, giveLeave, ATTENTION_REASONS } from "@askaround/core/cohorts";
import { STAGES } from "@askaround/core/meetings";
import { studentScope } from "@askaround/core/policy";
import { type CohortId, idSchema, InstantSchema, type PersonId } from "@askaround/core/shared";
import {
  listNeedsYou,
  listProgress,
  listProgressIds,
  listStudentMeetings,
  PROGRESS_GOALS,
  PROGRESS_SORTS,
  PROGRESS_STEPS,
} from "@askaround/db/queries";
import { z } from "zod";
import { memberProcedure, router } from "../trpc.ts";
import { exportStudents } from "../export-students.ts";
import { viewStudent } from "../view-student.ts";
import { PageNumber, SearchText } from "./list-input.ts";

const ProgressList = z.strictObject({
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
  sort: z.enum(PROGRESS_SORTS).default("attention"),
  descending: z.boolean().default(false),
  page: PageNumber,
});

const { page: _page, ...everyRow } = ProgressList.shape;
const ProgressExport = z.strictObject(everyRow);
const { sort: _sort, descending: _descending, ...filters } = everyRow;
const ProgressFilters = z.strictObject(filters);

const StudentRef = z.strictObject({ studentId: idSchema<PersonId>() });

const NeedsYou = z.strictObject({
  after: z
    .strictObject({ since: InstantSchema, studentId: idSchema<PersonId>(), cohortId: idSchema<CohortId>() })
    .nullable()
    .default(null),
});

export const studentsRouter = router({
  needsYou: memberProcedure
    .input(NeedsYou)
    .query(({ ctx, input }) =>
      ctx.read((db) => listNeedsYou(db, studentScope(ctx.actor), input, ctx.deps.now())),
    ),
  ids: memberProcedure
    .input(ProgressFilters)
    .query(({ ctx, input }) =>
      ctx.read((db) => listProgressIds(db, studentScope(ctx.actor), input, ctx.deps.now())),
    ),
  export: memberProcedure.input(ProgressExport).mutation(({ ctx, input }) => exportStudents(ctx, input)),
  giveLeave: memberProcedure
    .input(GiveLeave)
    .mutation(({ ctx, input }) => giveLeave(ctx.deps, ctx.actor, input)),
  endLeave: memberProcedure
    .input(EndLeave)
    .mutation(({ ctx, input }) => endLeave(ctx.deps, ctx.actor, input)),
  progress: memberProcedure
    .input(ProgressList)
    .query(({ ctx, input }) =>
      ctx.read((db) => listProgress(db, studentScope(ctx.actor), input, ctx.deps.now())),
    ),
  view: memberProcedure.input(StudentRef).query(({ ctx, input }) => viewStudent(ctx, input.studentId)),
  meetings: memberProcedure
    .input(z.strictObject({ studentId: idSchema<PersonId>(), page: PageNumber }))
    .query(({ ctx, input }) =>
      ctx.read((db) => listStudentMeetings(db, studentScope(ctx.actor), input, ctx.actor)),
    ),
});
