import type { z } from "zod";

/** What a form says: a command that may be sent, or a sentence for each field at fault. */
export type Reading<Command> =
  | { readonly ok: true; readonly command: Command }
  | { readonly ok: false; readonly fields: Readonly<Record<string, string>> };

/** Holds what was typed against the command's own schema. The first sentence for each path counts. */
export function readWith<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Reading<z.output<Schema>> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, command: result.data };
  const fields: Record<string, string> = {};
  for (const issue of result.error.issues) fields[issue.path.map(String).join(".")] ??= issue.message;
  return { ok: false, fields };
}
