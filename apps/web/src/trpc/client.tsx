"use client";

import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink, TRPCClientError } from "@trpc/client";
import { createTRPCContext } from "@trpc/tanstack-react-query";
import { type ReactNode, useState } from "react";
import type { AppRouter } from "../server/app-router.ts";
import { makeQueryClient } from "./query-client.ts";

const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** The typed procedures: `useSuspenseQuery(useTRPC().me.profile.queryOptions())`. */
export { useTRPC };
/** The same procedures as plain calls, for what keeps its own state. */
export { useTRPCClient };

let inBrowser: QueryClient | undefined;

function getQueryClient(): QueryClient {
  if (typeof window === "undefined") return makeQueryClient();
  return (inBrowser ??= makeQueryClient());
}

/** Gives a signed-in area its procedures. Every call names the membership that this tab was opened with. */
export function TrpcProvider({ membershipId, children }: { membershipId: string; children: ReactNode }) {
  const queryClient = getQueryClient();
  const [client] = useState(() =>
    createTRPCClient<AppRouter>({
      links: [
        httpBatchLink({
          url: "/api/trpc",
          maxItems: 10,
          headers: { "x-askaround-membership": membershipId },
          fetch: (target, init) => callFromBrowser(target, init as RequestInit),
        }),
      ],
    }),
  );
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}

async function callFromBrowser(url: RequestInfo | URL, init: RequestInit): Promise<Response> {
  if (typeof window === "undefined") {
    throw new Error("Only a browser asks over HTTP; a page asks with `required`.", { cause: url });
  }
  return fetch(url, init);
}

/** What a failed call says about each field, and "" for the form as a whole. */
export function fieldErrorsOf(error: unknown): Readonly<Record<string, string>> {
  return isRefusal(error) ? (error.data?.fields ?? {}) : {};
}

/** One sentence for the person, for any way in which a call can fail. */
export function messageOf(error: unknown): string {
  if (isRefusal(error) && error.data) return error.message;
  return "We couldn’t reach the server. What you typed is still here. Try again.";
}

/** The code of a refusal, such as "CONFLICT"; null when there was no answer. */
export function codeOf(error: unknown): string | null {
  return isRefusal(error) ? (error.data?.code ?? null) : null;
}

function isRefusal(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError;
}
