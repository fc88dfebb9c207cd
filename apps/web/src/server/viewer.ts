import "server-only";
import { listMyMemberships, type MembershipChoice } from "@askaround/db/auth";
import { headers } from "next/headers";
import { cache } from "react";
import { callerOf } from "./caller.ts";
import { webDb } from "./database.ts";

/** Who looks at this page, in the office and role they chose. */
export interface Viewer extends MembershipChoice {
  /** How many offices and roles they can choose from. */
  readonly memberships: number;
}

/** What the person who is signed in can choose from; empty when nobody is. Asked once per request. */
export const getMemberships = cache(async (): Promise<readonly MembershipChoice[]> => {
  const { sessionHash } = callerOf(await headers());
  return sessionHash === null ? [] : listMyMemberships(webDb().db, sessionHash);
});

/** Null when nobody is signed in, or when what they chose is no longer theirs. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const { membershipId } = callerOf(await headers());
  const choices = await getMemberships();
  const chosen = choices.find((choice) => choice.membershipId === membershipId);
  return chosen ? { ...chosen, memberships: choices.length } : null;
});
