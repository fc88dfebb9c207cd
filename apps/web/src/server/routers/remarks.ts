import { ownScope, studentScope } from "@askaround/core/policy";
import {
  bringRemarkBack,
  ChangeRemark,
  changeRemark,
  closeFlag,
  KUDOS_SHOWN_DAYS,
  RemarkRef,
  reopenFlag,
  takeRemarkBack,
  WriteRemark,
  writeRemark,
} from "@askaround/core/remarks";
import { addHours, idSchema, type PersonId } from "@askaround/core/shared";
import { listOpenFlags, listOwnKudos, listOwnRemarks, listStudentRemarks } from "@askaround/db/queries";
import { z } from "zod";
import { memberProcedure, router, studentProcedure } from "../trpc.ts";
import { PageNumber } from "./list-input.ts";

const OfStudent = z.strictObject({ studentId: idSchema<PersonId>(), page: PageNumber });
const Flags = z.strictObject({ studentId: idSchema<PersonId>().nullable().default(null) });
const Own = z.strictObject({ page: PageNumber });

export const remarksRouter = router({
  own: studentProcedure
    .input(Own)
    .query(({ ctx, input }) => ctx.read((db) => listOwnRemarks(db, ownScope(ctx.actor), input))),
  newKudos: studentProcedure.query(({ ctx: { actor, deps, read } }) =>
    read((db) => listOwnKudos(db, ownScope(actor), addHours(deps.now(), -24 * KUDOS_SHOWN_DAYS))),
  ),
  ofStudent: memberProcedure
    .input(OfStudent)
    .query(({ ctx, input }) => ctx.read((db) => listStudentRemarks(db, studentScope(ctx.actor), input))),
  openFlags: memberProcedure
    .input(Flags)
    .query(({ ctx, input }) => ctx.read((db) => listOpenFlags(db, studentScope(ctx.actor), input))),
  write: memberProcedure
    .input(WriteRemark)
    .mutation(({ ctx, input }) => writeRemark(ctx.deps, ctx.actor, input)),
  change: memberProcedure
    .input(ChangeRemark)
    .mutation(({ ctx, input }) => changeRemark(ctx.deps, ctx.actor, input)),
  takeBack: memberProcedure
    .input(RemarkRef)
    .mutation(({ ctx, input }) => takeRemarkBack(ctx.deps, ctx.actor, input)),
  bringBack: memberProcedure
    .input(RemarkRef)
    .mutation(({ ctx, input }) => bringRemarkBack(ctx.deps, ctx.actor, input)),
  closeFlag: memberProcedure
    .input(RemarkRef)
    .mutation(({ ctx, input }) => closeFlag(ctx.deps, ctx.actor, input)),
  reopenFlag: memberProcedure
    .input(RemarkRef)
    .mutation(({ ctx, input }) => reopenFlag(ctx.deps, ctx.actor, input)),
});
