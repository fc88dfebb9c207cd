"use client";

import { lazy, Suspense, useState, type ReactNode } from "react";

const DialogPanel = lazy(async () => ({ default: (await import("./dialog-panel.tsx")).DialogPanel }));

export type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** The buttons, the one that acts last. */
  footer?: ReactNode;
  children?: ReactNode;
};

/**
 * A question that must be answered before going on: a sheet from below on phones. Focus goes in, Escape out, and back.
 * What draws it is fetched when it is first opened, so that a page pays for it only then.
 */
export function Dialog(props: DialogProps) {
  const [wanted, setWanted] = useState(props.open);
  if (props.open && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense fallback={null}>
      <DialogPanel {...props} />
    </Suspense>
  );
}
