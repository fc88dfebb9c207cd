import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { appRouter } from "./app-router.ts";
import { createContext } from "./context.ts";
import { refuseForeignCall } from "./same-site.ts";

export const MOST_IN_A_BATCH = 10;
const MOST_BYTES = 256 * 1024;

/** Answers the procedures over HTTP: JSON only, from pages of ours only, ten in a batch at most. */
export async function handleTrpc(request: Request): Promise<Response> {
  const refusal = refuseForeignCall(request);
  if (refusal !== null) return refused(403, refusal);
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES)
    return refused(413, "This is too long.");
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: request,
    router: appRouter,
    createContext: ({ req }) => createContext(req.headers),
    maxBatchSize: MOST_IN_A_BATCH,
    responseMeta: () => ({ headers: { "cache-control": "private, no-store" } }),
  });
}

function refused(status: number, message: string): Response {
  return Response.json({ error: { message } }, { status, headers: { "cache-control": "no-store" } });
}
