import type { Peer } from "../testing/peer.ts";
import type { World } from "../testing/world.ts";

export const LEASE_MS = 2_000;

/** The settings of a worker under test: a short lease and no patience, so that a scenario takes seconds. */
export function workerEnv(world: World, peer: Peer): Record<string, string> {
  return {
    DATABASE_URL: world.db.ownerUrl,
    RESEND_BASE_URL: peer.url,
    WORKER_LEASE_MS: String(LEASE_MS),
    WORKER_RETRY_BASE_MS: "50",
    WORKER_PROBE_MS: "1000",
    MAIL_REQUESTS_PER_SECOND: "500",
    LOG_LEVEL: "warn",
  };
}
