import "server-only";
import type { MembershipId, OfficeId, PersonId, Role, Zone } from "@askaround/core/shared";
import { inSessionOffice, listMyMemberships, type MembershipChoice } from "@askaround/db/auth";
import { headers } from "next/headers";
import { cache } from "react";
import { type Caller, callerOf } from "./caller.ts";
import { webDb } from "./database.ts";

/** Who looks at this page, in the office and role they chose. */
export interface Viewer {
  readonly personId: PersonId;
  readonly membershipId: MembershipId;
  readonly officeId: OfficeId;
  readonly name: string;
  readonly officeName: string;
  readonly officeZone: Zone;
  /** The person's own. */
  readonly zone: Zone;
  readonly role: Role;
  /** How many offices and roles they can choose from. */
  readonly memberships: number;
}

/** Null when nobody is signed in, or when what they chose is no longer theirs. Asked once per request. */
export const getViewer = cache(async (): Promise<Viewer | null> => findViewer(callerOf(await headers())));

/** What the person who is signed in can choose from; empty when nobody is. */
export const getMemberships = cache(async (): Promise<readonly MembershipChoice[]> => {
  const { sessionHash } = callerOf(await headers());
  return sessionHash === null ? [] : listMyMemberships(webDb().db, sessionHash);
});

async function findViewer({ sessionHash, membershipId }: Caller): Promise<Viewer | null> {
  if (sessionHash === null) return null;
  return inSessionOffice(webDb(), sessionHash, membershipId, async (tx, entered) => {
    const choices = await listMyMemberships(tx, sessionHash);
    const chosen = choices.find((choice) => choice.membershipId === entered?.membershipId);
    if (!entered || !chosen) return null;
    const { personId, officeId, role, zone } = entered;
    const { name, officeName, officeZone } = chosen;
    return {
      personId,
      membershipId: entered.membershipId,
      officeId,
      name,
      officeName,
      officeZone,
      zone,
      role,
      memberships: choices.length,
    };
  });
}
