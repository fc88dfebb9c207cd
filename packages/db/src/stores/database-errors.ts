import { AppError, type FieldErrors } from "@askaround/core/shared";

interface Refusal {
  readonly message: string;
  readonly fields?: FieldErrors;
}

const TAKEN: Readonly<Record<string, Refusal>> = {
  people_email: {
    message: "Someone in this office already has that email address.",
    fields: { email: "Someone in this office already has that email address." },
  },
  people_user: { message: "This login already belongs to someone in this office." },
  memberships_role: { message: "This person already has that role." },
  enrolments_current: { message: "This student is already in the cohort." },
};
const SAVED_ALREADY = "This was saved already. Reload the page to see it.";

/**
 * SQLSTATE and constraint of a PostgreSQL error, also when drizzle wrapped it; null for anything else. Known by
 * the fields the server sends: the name of the driver's class is another one in a minified build.
 */
function postgresError(error: unknown): { code: string; constraint: string } | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const {
      code,
      severity,
      constraint_name: constraint,
    } = cause as Error & {
      code?: unknown;
      severity?: unknown;
      constraint_name?: string;
    };
    if (typeof severity !== "string" || typeof code !== "string" || code.length !== 5) continue;
    return { code, constraint: constraint ?? "" };
  }
  return null;
}

/**
 * What a person is told when two requests raced past the same check and a constraint of the database stopped
 * the later one. Errors that are faults of ours come back as they are.
 */
export function asAppError(error: unknown): unknown {
  const found = postgresError(error);
  if (found?.code === "23505") {
    const taken = TAKEN[found.constraint] ?? { message: SAVED_ALREADY };
    return new AppError("conflict", taken.message, taken.fields);
  }
  if (found?.code === "23503") {
    return new AppError("not_found", "Something this refers to no longer exists.");
  }
  return error;
}

/** A deadlock or serialization failure: nothing was kept, and the same work may be tried again. */
export function mayTryAgain(error: unknown): boolean {
  const code = postgresError(error)?.code;
  return code === "40P01" || code === "40001";
}
