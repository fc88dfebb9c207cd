import { InstantSchema, type Instant } from "@askaround/core/shared";
import { parseArgs } from "node:util";

export interface Arguments {
  /** One turn for what is due, then the process ends. */
  readonly once: boolean;
  /** The moment at which that turn pretends to be; the database's time when null. */
  readonly at: Instant | null;
}

/** Throws a message that says what is wrong. A chosen moment could send mail early, so production refuses it. */
export function parseArguments(args: readonly string[], production: boolean): Arguments {
  const { values } = parseArgs({
    args: [...args],
    options: { once: { type: "boolean", default: false }, at: { type: "string" } },
  });
  if (production && (values.once || values.at)) throw new Error("--once and --at are refused in production.");
  if (values.at !== undefined && !values.once) throw new Error("--at needs --once.");
  if (values.at === undefined) return { once: values.once, at: null };
  const at = InstantSchema.safeParse(values.at);
  if (!at.success) throw new Error("--at needs a moment like 2026-11-22T22:10:22Z.");
  return { once: true, at: at.data };
}
