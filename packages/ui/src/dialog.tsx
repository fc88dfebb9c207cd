"use client";

import type { ReactNode } from "react";
import { useLater } from "./use-later.ts";

const loadPanel = async () => {
  const { DialogPanel } = await import("./dialog-panel.tsx");
  return (props: DialogProps) => <DialogPanel {...props} />;
};

export type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** The buttons, the one that acts last. */
  footer?: ReactNode;
  children?: ReactNode;
  /** What has the focus at first, as a selector within; else the first control. */
  initialFocus?: string;
};

/**
 * A question that must be answered before going on: a sheet from below on phones. Focus goes in, Escape out, and back.
 * What draws it is fetched once the page stands, so that no first visit pays for it.
 */
export function Dialog(props: DialogProps) {
  const draw = useLater(loadPanel);
  return draw?.(props) ?? null;
}
