import { z } from "zod";
import { plainMessage } from "./plain-messages.ts";

// Every schema of the product is built from this file’s, so this counts for all of them.
z.config({ customError: plainMessage });

// Control characters, and the invisible marks that reorder or hide text. Joiners stay: scripts and emoji need them.
const FORBIDDEN_INLINE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;
const FORBIDDEN_BLOCK =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;
// PostgreSQL stores UTF-8 only: half a surrogate pair cannot be kept.
const wellFormed = (value: string) =>
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(value);

const CONTROL = "Remove the control characters from this text.";

/** One line a person types: trimmed, never empty, no control or direction-override characters. */
export function line(max: number, missing = "Fill this in.") {
  return z
    .string()
    .trim()
    .normalize("NFC")
    .min(1, missing)
    .max(max, `Use at most ${max} characters.`)
    .refine((value) => wellFormed(value) && !FORBIDDEN_INLINE.test(value), CONTROL);
}

/** One line that may be left out: empty text becomes null. */
export function optionalLine(max: number) {
  return z
    .string()
    .trim()
    .normalize("NFC")
    .max(max, `Use at most ${max} characters.`)
    .refine((value) => wellFormed(value) && !FORBIDDEN_INLINE.test(value), CONTROL)
    .nullable()
    .default(null)
    .transform((value) => (value === "" ? null : value));
}

/** Several lines that may be left out: line breaks are kept as "\n", empty text becomes null. */
export function optionalBlock(max: number) {
  return z
    .string()
    .transform((value) => value.replace(/\r\n?/g, "\n").trim())
    .pipe(
      z
        .string()
        .normalize("NFC")
        .max(max, `Use at most ${max} characters.`)
        .refine((value) => wellFormed(value) && !FORBIDDEN_BLOCK.test(value), CONTROL),
    )
    .nullable()
    .default(null)
    .transform((value) => (value === "" ? null : value));
}

const EMAIL_HINT = "Enter an email address in the correct format, like name@example.com.";

/** One plain ASCII address, in lower case; no display name, list, quote or line break. */
export const EmailSchema = z
  .string()
  .trim()
  .max(254, EMAIL_HINT)
  .toLowerCase()
  .regex(
    /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/,
    EMAIL_HINT,
  );

export const OptionalEmailSchema = z
  .union([z.literal("").transform(() => null), EmailSchema])
  .nullable()
  .default(null);

const LINK_HINT = "Enter a web address that starts with https://.";

/** A public web address over http or https, or null. */
export const OptionalLinkSchema = z
  .union([
    z.literal("").transform(() => null),
    z
      .string()
      .trim()
      .max(500, "Use at most 500 characters.")
      .regex(
        /^https?:\/\/[^\s<>"'\\\u0000-\u001f\u007f-\u009f]+\.[^\s<>"'\\\u0000-\u001f\u007f-\u009f]+$/i,
        LINK_HINT,
      ),
  ])
  .nullable()
  .default(null);

/** A row's edit count: a form sends the one it was opened with, and a newer one on the server is a conflict. */
export const RevisionSchema = z.number().int().min(1).max(2_000_000_000);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id as it arrives from outside; whether it exists, and for whom, is decided later. */
export function idSchema<T extends string>() {
  return z
    .string()
    .regex(UUID, "This link is not complete. Go back and try again.")
    .transform((value) => value as T);
}
