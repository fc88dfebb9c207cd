import { AppError, type ErrorCode, type FieldErrors } from "@askaround/core/shared";
import { asAppError } from "@askaround/db/stores";
import { TRPCError } from "@trpc/server";
import { randomBytes } from "node:crypto";
import { ZodError } from "zod";

const CODES = {
  not_found: "NOT_FOUND",
  forbidden: "FORBIDDEN",
  invalid: "BAD_REQUEST",
  conflict: "CONFLICT",
  rule_violated: "UNPROCESSABLE_CONTENT",
  too_many: "TOO_MANY_REQUESTS",
} as const satisfies Record<ErrorCode, TRPCError["code"]>;

/** What an answer says about a failure besides its code and message. */
export interface FailureDetail {
  /** A sentence for each field at fault, by its path: "actualEndAt", "suggested.0.name". */
  readonly fields: FieldErrors;
  /** To be quoted to us, when the fault is ours. */
  readonly reference: string | null;
}

/** A fault of ours as it may be told: its inside stays in the log under `reference`. */
class Fault extends Error {
  readonly reference: string;

  constructor(reference: string, cause: unknown) {
    super("fault", { cause });
    this.reference = reference;
  }
}

/** The refusal to answer with. Whatever was not meant for the person who asked becomes a reference. */
export function failureOf(thrown: unknown): TRPCError {
  const cause = asAppError(thrown instanceof TRPCError && thrown.cause ? thrown.cause : thrown);
  if (cause instanceof AppError) {
    return new TRPCError({ code: CODES[cause.code], message: cause.message, cause });
  }
  if (cause instanceof ZodError) {
    return new TRPCError({ code: "BAD_REQUEST", message: "Some fields need another look.", cause });
  }
  if (thrown instanceof TRPCError && thrown.code !== "INTERNAL_SERVER_ERROR") return thrown;
  const reference = newReference();
  return new TRPCError({
    code: "INTERNAL_SERVER_ERROR",
    message: `Something went wrong on our side. Try again in a moment. (ref ${reference})`,
    cause: new Fault(reference, cause),
  });
}

export function detailOf(error: TRPCError): FailureDetail {
  const { cause } = error;
  return {
    fields: cause instanceof AppError ? cause.fields : cause instanceof ZodError ? fieldsOf(cause) : {},
    reference: cause instanceof Fault ? cause.reference : null,
  };
}

/** The fault behind an answer, for the log. */
export function insideOf(error: TRPCError): unknown {
  return error.cause instanceof Fault ? error.cause.cause : error.cause;
}

/** The first sentence for each path. An issue about the whole input has the path "". */
export function fieldsOf(error: ZodError): FieldErrors {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.map(String).join(".")] ??= issue.message;
  return fields;
}

/** Eight letters and digits that cannot be mistaken for each other when read aloud. */
export function newReference(): string {
  const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
  return [...randomBytes(8)].map((byte) => alphabet[byte % alphabet.length]).join("");
}
