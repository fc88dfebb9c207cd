import { hashToken } from "@askaround/db/secrets";
import { randomUUID } from "node:crypto";
import { readCookie } from "./cookies.ts";

/** Names the membership that a tab was opened with; see `TrpcProvider`. */
export const TAB_HEADER = "x-askaround-membership";

/** What a request says about who sends it. Nothing of it is believed before the database has agreed. */
export interface Caller {
  readonly requestId: string;
  /** SHA-256 of the session cookie's token; null without one. */
  readonly sessionHash: string | null;
  readonly membershipId: string;
  /** Null when the request is not from a tab of ours, such as a page being rendered. */
  readonly tabMembershipId: string | null;
}

export function callerOf(headers: Headers): Caller {
  const cookies = headers.get("cookie");
  const token = readCookie(cookies, "session");
  return {
    requestId: randomUUID(),
    sessionHash: token === "" ? null : hashToken(token),
    membershipId: readCookie(cookies, "membership"),
    tabMembershipId: headers.get(TAB_HEADER),
  };
}
