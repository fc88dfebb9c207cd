import type { ReactNode } from "react";

export type EmptyStateProps = {
  title: string;
  /** One sentence: what this place is for. */
  children?: ReactNode;
  action?: ReactNode;
  /** What it will look like, clearly marked as an example. */
  example?: ReactNode;
  icon?: ReactNode;
  level?: 1 | 2 | 3;
};

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, action, example, icon, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border border-dashed border-line-strong px-6 py-10 text-center">
      {icon ? (
        <span aria-hidden className="text-primary">
          {icon}
        </span>
      ) : null}
      <Heading className="text-h3" {...(level === 1 ? { id: "page-title", tabIndex: -1 } : {})}>
        {title}
      </Heading>
      {children ? <div className="max-w-[45ch] text-ink-2">{children}</div> : null}
      {action ? <div className="mt-1 flex flex-wrap justify-center gap-2">{action}</div> : null}
      {example ? (
        <figure className="mt-4 w-full max-w-sm text-left">
          <figcaption className="mb-1 text-min text-ink-3">Example</figcaption>
          {example}
        </figure>
      ) : null}
    </div>
  );
}
