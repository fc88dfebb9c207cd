/** Runs once when the server starts, never during a build: a wrong setting stops the boot instead of a request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") (await import("./check-boot.ts")).checkBoot();
}
