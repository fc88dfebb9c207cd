import { handleTrpc } from "../trpc-handler.ts";
import type { ActorName, Outcome } from "./matrix.ts";
import type { World } from "./world.ts";
import { cookieHeader, ORIGIN } from "./web.ts";

export interface Answer {
  readonly outcome: Outcome;
  readonly status: number;
  /** The whole body as it was sent. */
  readonly body: string;
}

/** The cookies of an actor of `world`; `foreign` is where the other office's admin comes from. */
export function cookiesFor(actor: ActorName, world: World, foreign: World): string {
  if (actor === "anonymous") return "";
  const { session, membershipId } = actor === "foreignAdmin" ? foreign.members.admin : world.members[actor];
  return cookieHeader({ session, membership: membershipId });
}

/** Calls one procedure over HTTP as a browser would. */
export async function call(
  path: string,
  type: "query" | "mutation",
  input: unknown,
  cookies: string,
): Promise<Answer> {
  const headers: Record<string, string> = {
    origin: ORIGIN,
    "sec-fetch-site": "same-origin",
    cookie: cookies,
  };
  const url = `${ORIGIN}/api/trpc/${path}`;
  const json = input === undefined ? undefined : JSON.stringify(input);
  const request =
    type === "query"
      ? new Request(json === undefined ? url : `${url}?input=${encodeURIComponent(json)}`, { headers })
      : new Request(url, {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          ...(json === undefined ? {} : { body: json }),
        });
  const response = await handleTrpc(request);
  const body = await response.text();
  const parsed = JSON.parse(body) as { error?: { data: { code: Outcome } } };
  return { outcome: parsed.error?.data.code ?? "ok", status: response.status, body };
}
