"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import type { Role } from "../role-nav.tsx";
import { keysAreOn } from "./keys-on.ts";
import { PALETTE } from "./places.ts";

export type Sheet = "palette" | "keys";

/** How long after G the second key still counts. */
const CHORD_MS = 1500;

/** Keys that work on every screen, and the visible button that opens the palette. */
export function useKeys(role: Role, open: (sheet: Sheet) => void): void {
  const router = useRouter();
  useEffect(() => {
    let goneAt = 0;
    const letter = (event: KeyboardEvent): boolean => {
      const chord = event.timeStamp - goneAt < CHORD_MS;
      const key = event.key.toLowerCase();
      goneAt = key === "g" ? event.timeStamp : 0;
      const place = chord ? PALETTE[role].find((one) => one.key === key) : undefined;
      if (place) router.push(place.href);
      else if (key === "z") return pressUndo();
      else if (key === "/" && role !== "advisor") return toSearch();
      return place !== undefined;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const palette = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
      if (palette) {
        event.preventDefault();
        if (!isCovered()) open("palette");
        return;
      }
      if (event.ctrlKey || event.metaKey || isTyping(event.target) || isCovered()) return;
      if (!keysAreOn()) return;
      if (event.key === "?") open("keys");
      else if (!letter(event)) return;
      event.preventDefault();
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[data-palette]") : null;
      if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open("palette");
    };
    document.addEventListener("keydown", onKey);
    // Before the link’s own navigation sees it.
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [role, router, open]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return target.isContentEditable || ["TEXTAREA", "SELECT"].includes(target.tagName);
}

/** A dialog has the keys to itself. Notes are dialogs to a screen reader, but cover nothing. */
function isCovered(): boolean {
  return document.querySelector("[role=dialog][data-open]:not([data-type])") !== null;
}

/** The first act of the latest note, which is always the way back. */
function pressUndo(): boolean {
  const undo = [...document.querySelectorAll<HTMLButtonElement>("[data-undo]")].at(0);
  undo?.click();
  return undo !== undefined;
}

function toSearch(): boolean {
  const search = document.querySelector<HTMLInputElement>("main input[type=search]");
  search?.focus();
  return search !== null;
}
