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
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          {eyebrow ? <p className="mb-1 text-sm text-ink-2">{eyebrow}</p> : null}
          <h1 id="page-title" tabIndex={-1} className="text-h1">
            {title}
          </h1>
        </div>
        {actions ? <div className="flex flex-wrap gap-2 print:hidden">{actions}</div> : null}
      </div>
      {lede ? <p className="max-w-[60ch] text-ink-2">{lede}</p> : null}
    </header>
  );
}
