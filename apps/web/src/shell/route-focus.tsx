"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef } from "react";
import { focusTitle } from "./focus-title.ts";

/**
 * After a move inside the app, focus goes to the new page's headline, as it would after a full load. On the same page with
 * another query it stays where it is, unless what had it is gone.
 */
export function RouteFocus() {
  const path = usePathname();
  const query = useSearchParams().toString();
  const last = useRef({ path, query });
  useEffect(() => {
    const { current: before } = last;
    last.current = { path, query };
    if (before.path === path && (before.query === query || document.activeElement !== document.body)) return;
    // A page whose one question should be answered at once has put the focus there itself.
    if (document.activeElement?.matches("main textarea")) return;
    focusTitle();
  }, [path, query]);
  return null;
}
