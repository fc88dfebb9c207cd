"use client";

import Link from "next/link";
import { ArrowLeftRight, CircleUserRound, LogOut, Settings } from "lucide-react";
import { useRef, type ReactNode, type SubmitEvent } from "react";
import { ThemeToggle, type Theme } from "@askaround/ui/theme-toggle";
import { routes } from "../routes.ts";
import { shellWords } from "../words/shell.ts";
import type { Role } from "./role-nav.tsx";

export type AccountMenuProps = {
  personName: string;
  officeName: string;
  role: Role;
  canSwitch: boolean;
  theme: Theme;
};

const rowClass =
  "flex min-h-11 w-full cursor-pointer items-center gap-3 rounded-control px-3 text-left hover:bg-sunken";

/** Who is signed in, where, and the way out. The browser's own popover: it opens before any script has loaded. */
export function AccountMenu({ personName, officeName, role, canSwitch, theme }: AccountMenuProps) {
  const sheet = useRef<HTMLDivElement>(null);

  // The frame outlives a move inside the app, and so would the open sheet.
  const close = () => sheet.current?.hidePopover();

  return (
    <div className="pr-2 md:border-t md:p-3 print:hidden">
      <button
        type="button"
        popoverTarget="account-menu"
        className="flex min-h-11 min-w-11 items-center justify-center gap-3 rounded-control px-2 text-left hover:bg-sunken md:w-full md:justify-start"
      >
        <CircleUserRound aria-hidden className="size-6 shrink-0 text-ink-2" />
        <span className="sr-only md:not-sr-only md:min-w-0">
          <span className="sr-only">{shellWords.account} </span>
          <span className="block truncate font-semibold">{personName}</span>
          <span className="block truncate text-min text-ink-2">{officeName}</span>
        </span>
      </button>
      <div
        ref={sheet}
        id="account-menu"
        popover="auto"
        className="fixed inset-auto top-15 right-3 m-0 w-72 rounded-card border border-line bg-surface p-2 text-ink shadow-dialog md:top-auto md:right-auto md:bottom-18 md:left-3"
      >
        <p className="px-3 pt-2 pb-3">
          <span className="block font-semibold">{personName}</span>
          <span className="block text-sm text-ink-2">
            {shellWords.roles[role]}, {officeName}
          </span>
        </p>
        <MenuLink
          href={{ student: routes.me, advisor: routes.advisorMe, admin: routes.adminMe }[role]()}
          onNavigate={close}
          icon={<Settings aria-hidden className="size-5 text-ink-2" />}
        >
          {shellWords.me}
        </MenuLink>
        {canSwitch ? (
          <MenuLink
            href={routes.choose()}
            onNavigate={close}
            icon={<ArrowLeftRight aria-hidden className="size-5 text-ink-2" />}
          >
            {shellWords.switch}
          </MenuLink>
        ) : null}
        <form method="post" action={routes.api.signOut()} onSubmit={leaveSafely}>
          <button type="submit" className={rowClass}>
            <LogOut aria-hidden className="size-5 text-ink-2" />
            {shellWords.signOut}
          </button>
        </form>
        <div className="mt-2 border-t px-3 pt-3 pb-2">
          <ThemeToggle initial={theme} legend={shellWords.theme} />
        </div>
      </div>
    </div>
  );
}

/** Without scripts the form signs out all the same, and leaves this device's texts where they are. */
function leaveSafely(event: SubmitEvent<HTMLFormElement>): void {
  event.preventDefault();
  const form = event.currentTarget;
  import("./leave.ts").then(
    ({ leave }) => leave(form),
    () => form.submit(),
  );
}

type MenuLinkProps = { href: string; icon: ReactNode; onNavigate: () => void; children: string };

function MenuLink({ href, icon, onNavigate, children }: MenuLinkProps) {
  return (
    <Link href={href} prefetch={false} onNavigate={onNavigate} className={rowClass}>
      {icon}
      {children}
    </Link>
  );
}
