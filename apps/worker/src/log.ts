import type { Logger } from "pino";

type Ids = Readonly<Record<string, string | number | boolean | null>>;

/** Ids, codes and counts only: no name, no address, no word of a mail, no token. */
export interface WorkerLog {
  debug(ids: Ids, message: string): void;
  info(ids: Ids, message: string): void;
  warn(ids: Ids, message: string): void;
  /** Names the kind of error and its code; its message may hold what must not be logged. */
  failure(ids: Ids, message: string, error: unknown): void;
}

export function workerLog(logger: Logger): WorkerLog {
  return {
    debug: (ids, message) => logger.debug(ids, message),
    info: (ids, message) => logger.info(ids, message),
    warn: (ids, message) => logger.warn(ids, message),
    failure: (ids, message, error) => logger.error({ ...ids, ...kindOf(error) }, message),
  };
}

function kindOf(error: unknown): Ids {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return { error: typeof cause };
  const code: unknown = Reflect.get(cause, "code");
  return { error: cause.name, code: typeof code === "string" ? code : null, at: firstFrame(cause) };
}

function firstFrame(error: Error): string | null {
  const frame = error.stack?.split("\n").find((line) => /^\s+at /.test(line));
  return frame?.trim() ?? null;
}
