import type { ReactNode } from "react";

export type PageHeaderProps = {
  title: ReactNode;
  /** A small line above the title, such as the area or the term. */
  eyebrow?: ReactNode;
  /** One short sentence that says where you stand. */
  lede?: ReactNode;
  actions?: ReactNode;
  /** A link one step up. */
  back?: ReactNode;
};

/** The page's one h1. It takes focus after a navigation, so that a screen reader starts where the reader looks. */
export function PageHeader({ title, eyebrow, lede, actions, back }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-col gap-3">
      {back}
      <div className="flex flex-col gap-x-6 gap-y-4 sm:flex-row sm:items-start sm:justify-between">
        <div className="min-w-0 flex-1">
          {eyebrow ? <p className="mb-1 text-sm text-ink-2">{eyebrow}</p> : null}
          <h1 id="page-title" tabIndex={-1} className="text-h1">
            {title}
          </h1>
          {lede ? <p className="mt-2 max-w-[60ch] text-ink-2">{lede}</p> : null}
        </div>
        {actions ? <div className="flex shrink-0 flex-wrap gap-2 print:hidden">{actions}</div> : null}
      </div>
    </header>
  );
}
