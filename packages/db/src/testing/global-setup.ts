import { startTestServer } from "./server.ts";

/** Vitest's global set-up: one private server for this run, whose address the test files inherit. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await startTestServer();
  return server.stop;
}
