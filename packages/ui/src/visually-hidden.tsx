import type { ReactNode } from "react";

/** Read aloud, not shown. */
export function VisuallyHidden({ as: Tag = "span", children }: { as?: "span" | "div"; children: ReactNode }) {
  return <Tag className="sr-only">{children}</Tag>;
}
