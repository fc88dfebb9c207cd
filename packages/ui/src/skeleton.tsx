import { classes } from "./classes.ts";

const WIDTHS = ["w-full", "w-11/12", "w-4/5", "w-2/3", "w-5/6"] as const;
const SHAPES = {
  text: { list: "gap-3", row: "h-4 rounded-control" },
  cards: { list: "gap-4", row: "h-28 w-full rounded-card" },
  table: { list: "gap-px", row: "h-12 w-full rounded-none first:rounded-t-card last:rounded-b-card" },
} as const;

export type SkeletonProps = { label: string; lines?: number; shape?: keyof typeof SHAPES };

/** The size of what is coming. It stays out of sight for 200 ms, so that quick pages do not flicker. */
export function Skeleton({ label, lines = 3, shape = "text" }: SkeletonProps) {
  const { list, row } = SHAPES[shape];
  return (
    <div role="status" aria-busy="true" className={classes("flex animate-appear flex-col", list)}>
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div
          key={line}
          aria-hidden
          className={classes("bg-line", row, shape === "text" && WIDTHS[line % WIDTHS.length])}
        />
      ))}
    </div>
  );
}
