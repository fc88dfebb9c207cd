import { AppError, type ErrorCode, type FieldErrors } from "../shared/errors.ts";

/** What a use case refused with; fails the test when it did not refuse. */
export async function refusal(
  act: Promise<unknown>,
): Promise<{ readonly code: ErrorCode; readonly message: string; readonly fields: FieldErrors }> {
  try {
    await act;
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, message: error.message, fields: error.fields };
    throw error;
  }
  throw new Error("Nothing was refused.");
}
