"use client";

import { useEffect } from "react";
import { undoLast } from "./last-undo.ts";
import { isTyping } from "./typing.ts";

/** J and K go through the queue, Enter opens what has the focus, Z takes the last decision back. */
export function QueueKeys() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isTyping(event)) return;
      if (event.key === "z") undoLast();
      if (event.key !== "j" && event.key !== "k") return;
      const rows = [...document.querySelectorAll<HTMLElement>("[data-queue-row]")];
      const at = rows.indexOf(document.activeElement as HTMLElement);
      rows[at + (event.key === "j" ? 1 : -1)]?.focus();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return null;
}
