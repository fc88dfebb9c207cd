"use client";

import type { PrepPart } from "@askaround/core/prep";
import { type Choice, type PrepState, type PrepStore } from "@askaround/core/prep/sync";
import { createContext, useContext, useSyncExternalStore } from "react";
import type { RouterOutputs } from "@/trpc/types.ts";

export type Prep = RouterOutputs["prep"]["get"];
export type PartOf<Kind extends PrepPart["kind"]> = Extract<PrepPart, { kind: Kind }>;

interface Shared {
  readonly store: PrepStore;
  /** What does not change while one types: the meeting, the people, the office's rules. */
  readonly prep: Prep;
  readonly zone: string;
  readonly today: string;
}

const PrepContext = createContext<Shared | null>(null);
export const PrepProvider = PrepContext.Provider;

export function usePrep(): Shared {
  const shared = useContext(PrepContext);
  if (!shared) throw new Error("A part of a preparation stands inside its workspace.");
  return shared;
}

export function usePrepState(): PrepState {
  const { store } = usePrep();
  return useSyncExternalStore(store.subscribe, store.get, store.get);
}

/** One field of one part, to be typed in: what it holds, what is wrong with it, and what another tab made of it. */
export function useField(key: string, field: string) {
  const { store } = usePrep();
  // Of the whole preparation only this part: a page of fields is not drawn anew for each letter in one of them.
  const entryNow = () => store.get().box.entries[key];
  const entry = useSyncExternalStore(store.subscribe, entryNow, entryNow);
  const value = entry ? (entry.mine as Readonly<Record<string, unknown>>)[field] : null;
  const clash = entry?.clashes.find((one) => one.field === field);
  return {
    value: typeof value === "string" ? value : "",
    error: entry?.refusal?.[field] ?? entry?.refusal?.[`part.${field}`],
    clash: clash && {
      theirs: clash.theirs,
      choose: (choice: Choice) => store.resolve(key, field, choice),
    },
    set: (next: unknown) => store.edit(key, { [field]: next }),
    leave: () => void store.flush(),
  };
}
