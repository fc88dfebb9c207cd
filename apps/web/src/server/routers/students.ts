import { studentScope } from "@askaround/core/policy";
import { type CohortId, idSchema, type PersonId } from "@askaround/core/shared";
import { listProgress, listStudentMeetings, PROGRESS_GOALS, PROGRESS_SORTS } from "@askaround/db/queries";
import { z } from "zod";
import { memberProcedure, router } from "../trpc.ts";
import { viewStudent } from "../view-student.ts";
import { PageNumber, SearchText } from "./list-input.ts";

const ProgressList = z.strictObject({
  cohortId: idSchema<CohortId>().nullable().default(null),
  studentId: idSchema<PersonId>().nullable().default(null),
  search: SearchText,
  stuck: z.boolean().default(false),
  goal: z.enum(PROGRESS_GOALS).nullable().default(null),
  sort: z.enum(PROGRESS_SORTS).default("attention"),
  descending: z.boolean().default(false),
  page: PageNumber,
});

const StudentRef = z.strictObject({ studentId: idSchema<PersonId>() });

export const studentsRouter = router({
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
