import { AppError } from "@askaround/core/shared";
import { TRPCError } from "@trpc/server";
import { callerOf } from "../caller.ts";
import { inOwnOffice, type Unit } from "../context.ts";
import { plainly } from "../forms.ts";
import { log } from "../log.ts";
import { recordRefusal } from "../refusal.ts";

/** A file as its owner gets it. */
export interface OwnFile {
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

const NOT_FOUND = "There is no such file.";

/** Gives whoever is signed in a file of their own, in one transaction: what is noted about it is kept only if they get it. */
export async function answerOwnFile(
  request: Request,
  what: string,
  make: (unit: Unit) => Promise<OwnFile | null>,
): Promise<Response> {
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin" && site !== "none")
    return plainly(403, "This address answers its own pages only.");
  let unit: Unit | undefined;
  try {
    const file = await inOwnOffice(callerOf(request.headers), (opened) => {
      unit = opened;
      return make(opened);
    });
    return file ? fileResponse(file) : plainly(404, NOT_FOUND);
  } catch (thrown) {
    return refused(thrown, unit, what);
  }
}

/** An answer that a browser saves and never runs. */
export function fileResponse({ name, type, body }: OwnFile): Response {
  return new Response(body, {
    headers: {
      "content-type": type,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex",
    },
  });
}

const STATUS: Partial<Record<AppError["code"], number>> = { forbidden: 403, not_found: 404, too_many: 429 };

async function refused(thrown: unknown, unit: Unit | undefined, what: string): Promise<Response> {
  if (thrown instanceof TRPCError && thrown.code === "UNAUTHORIZED") return plainly(401, thrown.message);
  if (thrown instanceof AppError) {
    if (thrown.code === "forbidden" && unit) await recordRefusal(unit.actor, what);
    return plainly(STATUS[thrown.code] ?? 400, thrown.message);
  }
  log.error({ err: thrown, what }, "a file could not be written");
  return plainly(500, "This file could not be written. Try again.");
}
