import type { Actor, Deps } from "@askaround/core/shared";
import { type Tx } from "@askaround/db";
import { inSessionOffice } from "@askaround/db/auth";
import { asAppError, mayTryAgain, newUuid, storesIn } from "@askaround/db/stores";
import { TRPCError } from "@trpc/server";
import { callerOf, type Caller } from "./caller.ts";
import { now } from "./clock.ts";
import { webDb } from "./database.ts";
import { atMost, type Limit } from "./limit.ts";

/** What every procedure of one request shares. */
export interface Context {
  readonly caller: Caller;
  /** Procedures of one batch that may run, and hold a connection, at the same time. */
  readonly limit: Limit;
}

export function createContext(headers: Headers): Context {
  return { caller: callerOf(headers), limit: atMost(3) };
}

/** What one procedure works with: its actor, and one transaction in the actor's office. */
export interface Unit {
  readonly actor: Actor;
  readonly deps: Deps;
  /** Runs a query of `@askaround/db/queries` on this procedure's own connection. */
  read<T>(query: (db: Tx) => Promise<T>): Promise<T>;
}

/**
 * Opens the one transaction of a procedure in the office of the caller's membership. It is kept when `work` returns and
 * undone when it throws. Throws UNAUTHORIZED without a valid session and membership.
 */
export async function inOwnOffice<T>(caller: Caller, work: (unit: Unit) => Promise<T>): Promise<T> {
  const { sessionHash, membershipId } = caller;
  if (sessionHash === null) throw signInFirst();
  if (caller.tabMembershipId !== null && caller.tabMembershipId !== membershipId) throw switchedElsewhere();
  return retried(() =>
    inSessionOffice(webDb(), sessionHash, membershipId, async (tx, entered) => {
      if (!entered) throw signInFirst();
      return work(unitIn(tx, { ...entered, via: "app" }));
    }),
  );
}

const MOST_TRIES = 4;

/**
 * After a deadlock nothing was kept, so the same work may be done again. Of two equal submits that met in a unique key
 * the later one is done once more: it then finds what the first has saved.
 */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      const again = mayTryAgain(error) ? tries < MOST_TRIES : tries === 1 && asAppError(error) !== error;
      if (!again) throw error;
    }
  }
}

/** The use cases' outside world on a transaction that is already open in the actor's office. */
export function unitIn(tx: Tx, actor: Actor): Unit {
  const deps: Deps = {
    transact: async (officeId, work) => {
      if (officeId !== actor.officeId) throw new Error("A unit of work stays in the office of its actor.");
      return work(storesIn(tx, officeId));
    },
    now,
    newId: newUuid,
  };
  return { actor, deps, read: (query) => query(tx) };
}

function signInFirst(): TRPCError {
  return new TRPCError({ code: "UNAUTHORIZED", message: "Sign in to go on." });
}

function switchedElsewhere(): TRPCError {
  return new TRPCError({
    code: "CONFLICT",
    message: "You switched office in another tab. Reload this page to go on there.",
  });
}
