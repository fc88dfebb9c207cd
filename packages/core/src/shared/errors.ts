/** Why a request was refused. Edges map a code to their own status; `not_found` also covers "not yours". */
export const ERROR_CODES = [
  "not_found",
  "forbidden",
  "invalid",
  "conflict",
  "rule_violated",
  "too_many",
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Messages by field path ("actualEndAt", "referrals.0.name"), each a sentence that says what to do. */
export type FieldErrors = Readonly<Record<string, string>>;

/** A refusal whose message is meant for the person who asked. Anything else thrown is a fault of ours. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldErrors;

  constructor(code: ErrorCode, message: string, fields: FieldErrors = {}) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.fields = fields;
  }
}
