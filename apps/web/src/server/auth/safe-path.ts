import type { Role } from "@askaround/core/shared";
import { roleHome, routes } from "../../routes.ts";

const LONGEST = 500;

/** A page of ours to go to after signing in; "" for anything that leads elsewhere or to an address that acts. */
export function safePath(asked: string): string {
  if (asked.length > LONGEST || !/^\/(?![/\\])[^\\\u0000-\u0020\u007f]*$/.test(asked)) return "";
  const here = "http://here.invalid";
  const url = URL.canParse(asked, here) ? new URL(asked, here) : null;
  if (!url || url.origin !== here || /^\/(api|sign-in|choose)(\/|$)/.test(url.pathname)) return "";
  return `${url.pathname}${url.search}`;
}

/** Where a role goes: the page that was asked for if it lies in the role's area, else the role's home. */
export function landing(role: Role, asked: string): string {
  const path = safePath(asked);
  if (path === "" || path === routes.home()) return roleHome[role]();
  const [area] = path.slice(1).split(/[/?]/);
  const owner: Role = area === "advisor" || area === "admin" ? area : "student";
  return owner === role ? path : roleHome[role]();
}
