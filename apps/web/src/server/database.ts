import { connect, type Connection } from "@askaround/db";
import { getEnv } from "../env.ts";

type Pools = { web?: Connection; auth?: Connection };

// The development server loads this file anew after each change; its pools stay.
const kept = globalThis as typeof globalThis & { askaroundPools?: Pools };
const pools: Pools = (kept.askaroundPools ??= {});

/** Everything of the offices, fenced by row-level security. */
export function webDb(): Connection {
  return (pools.web ??= connect(getEnv().DATABASE_URL, { role: "askaround_web", name: "askaround web" }));
}

/** Logins and sessions, and nothing of any office. Only server/auth asks for it. */
export function authDb(): Connection {
  return (pools.auth ??= connect(getEnv().DATABASE_URL, {
    role: "askaround_auth",
    name: "askaround sign-in",
    max: 4,
  }));
}
