import Link from "next/link";
import type { ReactNode } from "react";
import { Banner } from "@askaround/ui/banner";
import { viewWords as words } from "@/words/views.ts";
import { EditView } from "./edit-view.tsx";
import { MendView } from "./mend-view.tsx";
import { everybodyHref, problemOf, queryOf, readQuery, type SavedView, viewHref } from "./view-address.ts";

export type SavedViewsProps = {
  views: readonly SavedView[];
  /** The list as it is looked at now. */
  cohortId: string | null;
  query: string;
};

/** The views one has saved as links, what can be done with the one that is open, and which of them need mending. */
export function SavedViews({ views, cohortId, query }: SavedViewsProps) {
  const open = views.find((view) => view.cohortId === cohortId && view.query === query) ?? null;
  const everybody = cohortId === null && query === "";
  if (views.length === 0 && everybody) return null;
  return (
    <section aria-label={words.label} className="mb-5 print:hidden">
      <div className="flex flex-wrap items-center gap-1 text-sm">
        {views.length > 0 ? (
          <nav aria-label={words.label}>
            <ul className="flex flex-wrap gap-1">
              <ViewLink href={everybodyHref({})} current={everybody && open === null}>
                {words.all}
              </ViewLink>
              {views.map((view) =>
                view.cohort === "gone" ? null : (
                  <ViewLink key={view.id} href={viewHref(view)} current={view === open}>
                    {view.name}
                    {view.first ? <span className="ml-1 font-normal text-ink-2">({words.first})</span> : null}
                  </ViewLink>
                ),
              )}
            </ul>
          </nav>
        ) : null}
        {open === null && everybody ? null : (
          <EditView key={open?.id ?? query} view={open} cohortId={cohortId} query={query} />
        )}
      </div>
      {views.map((view) => (
        <Problem key={view.id} view={view} />
      ))}
    </section>
  );
}

type ViewLinkProps = { href: string; current: boolean; children: ReactNode };

function ViewLink({ href, current, children }: ViewLinkProps) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        aria-current={current ? "true" : undefined}
        className="flex min-h-9 items-center rounded-control px-3 text-ink-2 hover:bg-sunken aria-[current]:bg-primary-soft aria-[current]:font-semibold aria-[current]:text-primary"
      >
        {children}
      </Link>
    </li>
  );
}

function Problem({ view }: { view: SavedView }) {
  const problem = problemOf(view);
  if (problem === null) return null;
  const mended =
    problem === "unread" ? { ...view, query: queryOf(readQuery(view.query)) } : { ...view, cohortId: null };
  return (
    <Banner tone="warn" title={words.problems[problem](view.name, view.cohortName ?? "")} className="mt-3">
      <MendView
        view={view}
        mended={mended}
        label={problem === "unread" ? words.clearUnread : words.clearCohort}
      />
    </Banner>
  );
}
