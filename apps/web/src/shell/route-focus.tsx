"use client";

import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";

/** After a move inside the app, focus goes to the new page's headline, as it would after a full load. */
export function RouteFocus() {
  const path = usePathname();
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    // A page whose one question should be answered at once has put the focus there itself.
    if (document.activeElement?.matches("main textarea")) return;
    const target = document.getElementById("page-title") ?? document.getElementById("main");
    target?.focus({ preventScroll: true });
  }, [path]);
  return null;
}
