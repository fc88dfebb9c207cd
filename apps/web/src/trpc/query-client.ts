import { QueryClient } from "@tanstack/react-query";

/** The same defaults where a page is rendered and in the browser. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 30_000, retry: (count, error) => count < 2 && isWorthRetrying(error) },
    },
  });
}

/** A refusal stays a refusal; a dropped connection or a fault may pass. */
function isWorthRetrying(error: Error): boolean {
  if (!("data" in error) || typeof error.data !== "object" || error.data === null) return true;
  const status = "httpStatus" in error.data ? error.data.httpStatus : undefined;
  return typeof status !== "number" || status >= 500;
}
