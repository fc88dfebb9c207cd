"use client";

import { useEffect } from "react";
import { keysAreOn } from "@/shell/palette/keys-on.ts";

/** Rows are found by the link that names them, so the keys work on any list of the advisor. */
const ROWS = "main tr a.row-link, main li a.row-link, main li a[data-row]";

/** J and K move through the rows, X chooses, N nudges, / goes to the search. Never while something is typed. */
export function ListKeys() {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (!keysAreOn()) return;
      if (document.querySelector("[role=dialog]")) return;
      const act = KEYS[event.key.toLowerCase()];
      if (act?.()) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return null;
}

const KEYS: Readonly<Record<string, () => boolean>> = {
  j: () => move(1),
  k: () => move(-1),
  x: () => press("input[data-choose]"),
  n: () => press("button[data-nudge]"),
  "/": () => {
    const search = document.querySelector<HTMLInputElement>("main input[type=search]");
    search?.focus();
    return search !== null;
  },
};

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return target.isContentEditable || ["TEXTAREA", "SELECT"].includes(target.tagName);
}

function rowOf(element: Element | null): Element | null {
  return element?.closest("tr, li") ?? null;
}

function move(by: number): boolean {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(ROWS)];
  const row = rowOf(document.activeElement);
  const here = links.findIndex((link) => rowOf(link) === row);
  const next = links[here === -1 ? 0 : Math.min(links.length - 1, Math.max(0, here + by))];
  next?.focus();
  return next !== undefined;
}

function press(what: string): boolean {
  const control = rowOf(document.activeElement)?.querySelector<HTMLElement>(what);
  control?.click();
  return Boolean(control);
}
