import type { ReactNode } from "react";
import { classes } from "./classes.ts";

const TONES = {
  plain: "border-line bg-surface shadow-card",
  sunken: "border-line bg-sunken",
  primary: "border-primary bg-surface shadow-card",
  warn: "border-warn bg-warn-soft",
} as const;

export type CardProps = {
  as?: "section" | "article" | "div" | "li";
  title?: ReactNode;
  titleLevel?: 2 | 3;
  actions?: ReactNode;
  tone?: keyof typeof TONES;
  id?: string;
  className?: string;
  children?: ReactNode;
};

/** A sheet of paper on the desk: one subject, with a headline when it needs one. */
export function Card({
  as: Tag = "section",
  title,
  titleLevel = 2,
  actions,
  tone = "plain",
  id,
  className,
  children,
}: CardProps) {
  const Heading = titleLevel === 2 ? "h2" : "h3";
  return (
    <Tag
      id={id}
      className={classes(
        "relative rounded-card border p-4 sm:p-5 print:break-inside-avoid print:shadow-none",
        TONES[tone],
        className,
      )}
    >
      {title || actions ? (
        <div className="mb-3 flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          {title ? <Heading className="text-h3">{title}</Heading> : null}
          {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </Tag>
  );
}
