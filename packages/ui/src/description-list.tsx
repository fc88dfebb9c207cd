import type { ReactNode } from "react";
import { classes } from "./classes.ts";

export type DescriptionListProps = {
  items: readonly { term: string; detail: ReactNode }[];
  layout?: "rows" | "stacked";
};

/** Facts with their names. */
export function DescriptionList({ items, layout = "rows" }: DescriptionListProps) {
  return (
    <dl className={classes("grid gap-x-6", layout === "rows" ? "gap-y-3 sm:gap-y-2" : "gap-y-3")}>
      {items.map(({ term, detail }) => (
        <div
          key={term}
          className={classes(
            "min-w-0",
            layout === "rows" && "sm:grid sm:grid-cols-[9rem_minmax(0,1fr)] sm:gap-x-4",
          )}
        >
          <dt className="text-sm text-ink-2 sm:pt-0.5">{term}</dt>
          <dd className="min-w-0">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}
