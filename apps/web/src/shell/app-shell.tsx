import Link from "next/link";
import type { ReactNode } from "react";
import { LifeBuoy, Search } from "lucide-react";
import { Toaster } from "@askaround/ui/toaster";
import { roleHome, routes } from "../routes.ts";
import { paletteWords } from "../words/search.ts";
import { shellWords } from "../words/shell.ts";
import { AccountMenu, type AccountMenuProps } from "./account-menu.tsx";
import { Brand } from "./brand.tsx";
import { RoleNav } from "./role-nav.tsx";
import { RouteFocus } from "./route-focus.tsx";
import { SkipLink } from "./skip-link.tsx";

export type AppShellProps = AccountMenuProps & { children: ReactNode };

/** Where the search button leads before any script has; then it opens the palette. */
const SEARCHES = {
  student: routes.search,
  advisor: routes.advisorStudents,
  admin: routes.adminPeople,
} as const;

/**
 * What surrounds a signed-in screen. Students: a column of reading width, places at the bottom on phones.
 * Staff: the full width for tables, places under the top bar on phones. A page that is a sheet on phones
 * (`data-sheet`) covers the places there: it is left by its own link or by saving.
 */
export function AppShell({ children, ...account }: AppShellProps) {
  const student = account.role === "student";
  return (
    <div className="group/shell min-h-dvh max-md:has-data-sheet:bg-sunken md:flex">
      <SkipLink />
      <RouteFocus />
      <header className="flex flex-wrap items-center justify-between border-b bg-surface md:sticky md:top-0 md:h-dvh md:w-60 md:shrink-0 md:flex-col md:flex-nowrap md:items-stretch md:justify-start md:overflow-y-auto md:border-r md:border-b-0 print:hidden">
        <Link href={roleHome[account.role]()} className="m-2 rounded-control p-2 md:m-3">
          <Brand />
        </Link>
        <RoleNav role={account.role} />
        <Link
          href={SEARCHES[account.role]()}
          prefetch={false}
          data-palette
          className="ml-auto flex min-h-11 min-w-11 items-center justify-center gap-3 rounded-control px-2 text-ink-2 hover:bg-sunken hover:text-ink md:mx-3 md:ml-3 md:justify-start md:px-3 print:hidden"
        >
          <Search aria-hidden className="size-5 shrink-0" />
          <span className="sr-only md:not-sr-only">{paletteWords.open}</span>
          <kbd
            aria-hidden
            className="hidden font-sans text-min whitespace-nowrap text-ink-3 md:ml-auto md:inline"
          >
            {paletteWords.shortcut}
          </kbd>
        </Link>
        {student ? (
          <Link
            href={routes.help()}
            prefetch={false}
            className="flex min-h-11 min-w-11 items-center justify-center gap-3 rounded-control px-2 text-ink-2 hover:bg-sunken hover:text-ink md:mx-3 md:mb-2 md:ml-3 md:justify-start md:px-3"
          >
            <LifeBuoy aria-hidden className="size-5 shrink-0" />
            <span className="sr-only md:not-sr-only">{shellWords.help}</span>
          </Link>
        ) : null}
        <AccountMenu {...account} />
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={`mx-auto w-full min-w-0 flex-1 px-4 pt-6 md:px-8 md:pt-10 print:p-0 ${
          student ? "max-w-[44rem] pb-28 md:pb-16" : "max-w-[76rem] pb-16"
        }`}
      >
        {children}
      </main>
      <Toaster />
    </div>
  );
}
