import type { ReactNode } from "react";
import { routes } from "../routes.ts";
import { landingWords } from "../words/landing.ts";
import { Brand } from "./brand.tsx";
import { SkipLink } from "./skip-link.tsx";

/** What surrounds a page anyone may read. `wide` leaves the width to the page. */
export function PublicShell({
  children,
  aside,
  wide = false,
}: {
  children: ReactNode;
  /** At the end of the top bar. */
  aside?: ReactNode;
  wide?: boolean;
}) {
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink />
      <header className="mx-auto flex w-full max-w-[72rem] items-center justify-between gap-4 px-4 py-4 sm:px-6">
        <a href={routes.home()} className="rounded-control">
          <Brand />
        </a>
        {aside}
      </header>
      <main
        id="main"
        tabIndex={-1}
        className={wide ? "flex-1" : "mx-auto w-full max-w-[40rem] flex-1 px-4 pt-6 pb-16 sm:px-6 md:pt-12"}
      >
        {children}
      </main>
      <footer className="border-t print:hidden">
        <div className="mx-auto flex w-full max-w-[72rem] flex-wrap gap-x-6 px-4 py-4 text-sm sm:px-6">
          <a href={routes.accessibility()} className="inline-flex min-h-11 items-center link">
            {landingWords.footer.accessibility}
          </a>
          <a href={routes.privacy()} className="inline-flex min-h-11 items-center link">
            {landingWords.footer.privacy}
          </a>
        </div>
      </footer>
    </div>
  );
}
