import type { LiveEntry } from "@askaround/core/live";
import type { OwnEntry } from "./device.ts";

/** As many as one request may carry. */
export const AT_ONCE = 50;
const PATIENCE_MS = 15_000;

export type Sent =
  | { readonly state: "kept"; readonly entries: readonly LiveEntry[] }
  | { readonly state: "offline" | "signedOut" | "refused" };

/**
 * Sends what waits, and hears of what other devices sent. Plain fetch: the typed client alone would weigh more than the
 * whole companion. Sending an entry again does no harm.
 */
export async function sendEntries(
  meetingId: string,
  membershipId: string | null,
  waiting: readonly OwnEntry[],
): Promise<Sent> {
  const entries = waiting
    .slice(0, AT_ONCE)
    .map(({ meetingId: _m, studentId: _s, kept: _k, ...entry }) => entry);
  try {
    const answer = await fetch("/api/trpc/live.add", {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(membershipId === null ? {} : { "x-askaround-membership": membershipId }),
      },
      body: JSON.stringify({ meetingId, entries }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (answer.status === 401) return { state: "signedOut" };
    if (!answer.ok) return { state: answer.status >= 500 ? "offline" : "refused" };
    const { result } = (await answer.json()) as { result: { data: { entries: readonly LiveEntry[] } } };
    return { state: "kept", entries: result.data.entries };
  } catch {
    return { state: "offline" };
  }
}
