import {
  BulkActRef,
  MESSAGE_KINDS,
  sendToStudents,
  SendToStudents,
  withdrawMessages,
} from "@askaround/core/messages";
import { ownScope, studentScope } from "@askaround/core/policy";
import { listOwnMessages, previewMessages } from "@askaround/db/queries";
import { z } from "zod";
import { StudentSelection } from "./student-list.ts";
import { memberProcedure, router, studentProcedure } from "../trpc.ts";

const Preview = z.strictObject({ kind: z.enum(MESSAGE_KINDS), selection: StudentSelection });

export const messagesRouter = router({
  own: studentProcedure.query(({ ctx }) => ctx.read((db) => listOwnMessages(db, ownScope(ctx.actor)))),
  // A mutation by its method only: the students it is about do not fit into an address.
  preview: memberProcedure
    .input(Preview)
    .mutation(({ ctx, input }) =>
      ctx.read((db) => previewMessages(db, studentScope(ctx.actor), input, ctx.deps.now())),
    ),
  send: memberProcedure
    .input(SendToStudents)
    .mutation(({ ctx, input }) => sendToStudents(ctx.deps, ctx.actor, input)),
  withdraw: memberProcedure
    .input(BulkActRef)
    .mutation(({ ctx, input }) => withdrawMessages(ctx.deps, ctx.actor, input)),
});
