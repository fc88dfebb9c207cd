import { askHealth } from "@/server/health.ts";

/** Asked anew each time, never answered from the build. */
export const dynamic = "force-dynamic";

/** Past this a reminder is late enough that somebody should look. */
const LATE_SECONDS = 15 * 60;

/** 200 while mail leaves in time. For an alert: a late mail never makes the web itself unready. */
export async function GET(): Promise<Response> {
  const health = await askHealth();
  const late = health?.oldestDueMailSeconds ?? 0;
  const fine = health !== null && late <= LATE_SECONDS;
  const body = {
    status: fine ? "ok" : health ? "late" : "unavailable",
    database: health !== null,
    oldestDueMailAgeSeconds: health?.oldestDueMailSeconds ?? null,
    lateAfterSeconds: LATE_SECONDS,
    workerHeartbeatAgeSeconds: health?.workerSeconds ?? null,
  };
  return Response.json(body, { status: fine ? 200 : 503, headers: { "cache-control": "no-store" } });
}
