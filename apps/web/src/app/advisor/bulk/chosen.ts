"use client";

import { useSyncExternalStore } from "react";

/** Whom an advisor has chosen, across the pages of a list, for as long as this tab is open. */
const KEY = "askaround:chosen-students";
const NONE: readonly string[] = [];

let chosen: readonly string[] | undefined;
const told = new Set<() => void>();

function read(): readonly string[] {
  if (chosen === undefined) {
    try {
      const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? "[]");
      chosen = Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : NONE;
    } catch {
      chosen = NONE;
    }
  }
  return chosen;
}

export function choose(ids: readonly string[]): void {
  chosen = [...new Set(ids)];
  try {
    sessionStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // A full or closed store: the choice lives as long as the page.
  }
  for (const tell of told) tell();
}

export function toggle(id: string): void {
  const now = read();
  choose(now.includes(id) ? now.filter((each) => each !== id) : [...now, id]);
}

function subscribe(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}

export function useChosen(): readonly string[] {
  return useSyncExternalStore(subscribe, read, () => NONE);
}
