import { askHealth } from "@/server/health.ts";

/** Asked anew each time, never answered from the build. */
export const dynamic = "force-dynamic";

/** 200 when requests can be served. A late mail or a silent worker is told, and does not make the web unready. */
export async function GET(): Promise<Response> {
  const health = await askHealth();
  const ready = health?.migrated === true;
  const body = {
    status: ready ? "ok" : "unavailable",
    database: health !== null,
    migrations: ready ? "current" : health ? "behind" : "unknown",
    workerHeartbeatAgeSeconds: health?.workerSeconds ?? null,
    oldestDueMailAgeSeconds: health?.oldestDueMailSeconds ?? null,
  };
  return Response.json(body, { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } });
}
