/** Asked anew each time, never answered from the build. */
export const dynamic = "force-dynamic";

/** Whether this process answers at all. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
