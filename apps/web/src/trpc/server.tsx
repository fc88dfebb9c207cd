import "server-only";
import type { FetchQueryOptions, QueryKey } from "@tanstack/react-query";
import { TRPCError } from "@trpc/server";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import type { Metadata } from "next";
import { headers } from "next/headers";
import { forbidden, notFound, redirect } from "next/navigation";
import { cache } from "react";
import { routes } from "../routes.ts";
import { appRouter } from "../server/app-router.ts";
import { createContext } from "../server/context.ts";
import { makeQueryClient } from "./query-client.ts";

/** One per request. */
export const getQueryClient = cache(makeQueryClient);

/** Query options for a page, answered in this process and not over HTTP. */
export const trpc = createTRPCOptionsProxy({
  ctx: cache(async () => createContext(await headers())),
  router: appRouter,
  queryClient: getQueryClient,
});

/**
 * Waits for what decides whether this page exists: a missing or foreign id shows the page for that, a missing role
 * the page that says who can help.
 */
export async function required<Out, Failure, Data, Key extends QueryKey>(
  options: FetchQueryOptions<Out, Failure, Data, Key>,
): Promise<Data> {
  try {
    return await getQueryClient().fetchQuery({ ...options, retry: false });
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    // An address with an id that no id can look like leads nowhere either.
    if (error.code === "NOT_FOUND" || error.code === "BAD_REQUEST") notFound();
    if (error.code === "FORBIDDEN") forbidden();
    if (error.code === "UNAUTHORIZED") redirect(routes.signIn());
    throw error;
  }
}

/** The title of a page that stands only if this can be read: the tab of a refused page must not carry it. */
export async function titleWhen<Out, Failure, Data, Key extends QueryKey>(
  options: FetchQueryOptions<Out, Failure, Data, Key>,
  title: string,
): Promise<Metadata> {
  await required(options);
  return { title };
}
