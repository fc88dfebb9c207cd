import { AppError } from "@askaround/core/shared";
import { initTRPC } from "@trpc/server";
import { type Context, inOwnOffice, type Unit } from "./context.ts";
import { detailOf, failureOf, insideOf } from "./failure.ts";
import { log } from "./log.ts";
import { recordRefusal } from "./refusal.ts";

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => ({ ...shape, data: { ...shape.data, ...detailOf(error) } }),
});

export const router = t.router;

/**
 * Signed in, with a membership, in any role. The procedure runs in one transaction of its office: kept when it answers,
 * undone when it throws.
 */
export const memberProcedure = procedureFor(null);
export const studentProcedure = procedureFor("student");
export const adminProcedure = procedureFor("admin");

function procedureFor(role: OneRole | null) {
  return t.procedure.use(async ({ ctx, path, next }) => {
    const startedAt = performance.now();
    let unit: Unit | undefined;
    try {
      const result = await ctx.limit(() =>
        inOwnOffice(ctx.caller, async (opened) => {
          unit = opened;
          if (role && opened.actor.role !== role) throw new AppError("forbidden", ROLE_ONLY[role]);
          const answered = await next({ ctx: opened });
          // tRPC hands a failure back as a value; thrown, it undoes the transaction.
          if (!answered.ok) throw answered.error;
          return answered;
        }),
      );
      log.info(line(path, ctx, unit, startedAt), "answered");
      return result;
    } catch (thrown) {
      const failure = failureOf(thrown);
      const said = { ...line(path, ctx, unit, startedAt), code: failure.code, ...detailOf(failure) };
      if (failure.code === "INTERNAL_SERVER_ERROR") log.error({ ...said, err: insideOf(failure) }, "fault");
      else log.info({ ...said, fields: Object.keys(said.fields) }, "refused");
      if (failure.code === "FORBIDDEN" && unit) await recordRefusal(unit.actor, path);
      throw failure;
    }
  });
}

/** Advisors share their procedures with admins, so their scopes decide. */
type OneRole = "student" | "admin";

const ROLE_ONLY: Record<OneRole, string> = {
  student: "This is for students.",
  admin: "This is for your office’s admins.",
};

function line(path: string, ctx: Context, unit: Unit | undefined, startedAt: number) {
  return {
    requestId: ctx.caller.requestId,
    officeId: unit?.actor.officeId,
    actorId: unit?.actor.personId,
    procedure: path,
    ms: Math.round(performance.now() - startedAt),
  };
}
