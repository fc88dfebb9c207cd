import { EndLeave, endLeave, GiveLeave, giveLeave } from "@askaround/core/cohorts";
import { studentScope } from "@askaround/core/policy";
import { type CohortId, idSchema, InstantSchema, type PersonId } from "@askaround/core/shared";
import {
  getStudentPicture,
  listNeedsYou,
  listProgress,
  listStudentMail,
  listStudentMeetings,
} from "@askaround/db/queries";
import { z } from "zod";
import { memberProcedure, router } from "../trpc.ts";
import { exportStudents } from "../export-students.ts";
import { viewStudent } from "../view-student.ts";
import { PageNumber } from "./list-input.ts";
import { ProgressExport, ProgressList } from "./student-list.ts";

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
  picture: memberProcedure
    .input(StudentRef)
    .query(({ ctx, input }) =>
      ctx.read((db) => getStudentPicture(db, studentScope(ctx.actor), input, ctx.actor)),
    ),
  mail: memberProcedure
    .input(StudentRef)
    .query(({ ctx, input }) =>
      ctx.read((db) => listStudentMail(db, studentScope(ctx.actor), input, ctx.deps.now())),
    ),
  meetings: memberProcedure
    .input(z.strictObject({ studentId: idSchema<PersonId>(), page: PageNumber }))
    .query(({ ctx, input }) =>
      ctx.read((db) => listStudentMeetings(db, studentScope(ctx.actor), input, ctx.actor)),
    ),
});
