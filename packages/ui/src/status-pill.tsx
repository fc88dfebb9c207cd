import type { ReactNode } from "react";
import { Check, CircleDashed, Clock, TriangleAlert } from "lucide-react";
import { classes } from "./classes.ts";

const LOOK = {
  neutral: { tint: "border-line bg-sunken text-ink-2", Icon: CircleDashed },
  good: { tint: "border-primary-soft bg-primary-soft text-primary", Icon: Check },
  warn: { tint: "border-warn-soft bg-warn-soft text-warn", Icon: Clock },
  danger: { tint: "border-danger-soft bg-danger-soft text-danger", Icon: TriangleAlert },
} as const;

export type StatusPillProps = { tone?: keyof typeof LOOK; icon?: ReactNode; children: ReactNode };

/** A state as icon, word and tint, so that none of the three has to carry it alone. */
export function StatusPill({ tone = "neutral", icon, children }: StatusPillProps) {
  const { tint, Icon } = LOOK[tone];
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1.5 rounded-pill border px-2.5 py-0.5 align-middle text-min font-semibold whitespace-nowrap",
        tint,
      )}
    >
      {icon ?? <Icon aria-hidden className="size-3.5 shrink-0" strokeWidth={2.5} />}
      {children}
    </span>
  );
}
