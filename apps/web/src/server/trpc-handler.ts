import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { appRouter } from "./app-router.ts";
import { createContext } from "./context.ts";
import { readAtMost } from "./read-body.ts";
import { refuseForeignCall } from "./same-site.ts";

export const MOST_IN_A_BATCH = 10;
const MOST_BYTES = 256 * 1024;

/** Answers the procedures over HTTP: JSON only, from pages of ours only, ten in a batch at most. */
export async function handleTrpc(request: Request): Promise<Response> {
  const refusal = refuseForeignCall(request);
  if (refusal !== null) return refused(403, refusal);
  const req = await withShortBody(request);
  if (req === null) return refused(413, "This is too long.");
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req,
    router: appRouter,
    createContext: () => createContext(req.headers),
    maxBatchSize: MOST_IN_A_BATCH,
    responseMeta: () => ({ headers: { "cache-control": "private, no-store" } }),
  });
}

/** The same request with its body read; null when it is too long. */
async function withShortBody(request: Request): Promise<Request | null> {
  if (request.method === "GET") return request;
  const body = await readAtMost(request, MOST_BYTES);
  return body === null
    ? null
    : new Request(request.url, { method: request.method, headers: request.headers, body });
}

function refused(status: number, message: string): Response {
  return Response.json({ error: { message } }, { status, headers: { "cache-control": "no-store" } });
}
