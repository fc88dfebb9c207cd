import type { ReactNode } from "react";
import { CircleCheck, Info, TriangleAlert } from "lucide-react";
import { classes } from "./classes.ts";

const LOOK = {
  info: { tint: "border-line bg-sunken", icon: "text-ink-2", Icon: Info },
  good: { tint: "border-primary bg-primary-soft", icon: "text-primary", Icon: CircleCheck },
  warn: { tint: "border-warn bg-warn-soft", icon: "text-warn", Icon: TriangleAlert },
  danger: { tint: "border-danger bg-danger-soft", icon: "text-danger", Icon: TriangleAlert },
} as const;

export type BannerProps = {
  tone?: keyof typeof LOOK;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Announce it politely when it turns up after the page has. */
  live?: boolean;
  className?: string;
};

/** Something true about the whole page, said in its flow and not over it. */
export function Banner({ tone = "info", title, children, actions, live = false, className }: BannerProps) {
  const { tint, icon, Icon } = LOOK[tone];
  return (
    <div
      role={live ? "status" : undefined}
      className={classes("flex gap-3 rounded-card border p-4", tint, className)}
    >
      <Icon aria-hidden className={classes("mt-0.5 size-5 shrink-0", icon)} />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div>{children}</div> : null}
        {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
      </div>
    </div>
  );
}
