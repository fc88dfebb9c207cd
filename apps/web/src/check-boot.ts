import { getEnv } from "./env.ts";

/** Ends the process with a message when its settings will not do. */
export function checkBoot(): void {
  try {
    getEnv();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
