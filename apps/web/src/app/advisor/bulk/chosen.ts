"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import { showToast } from "@askaround/ui/toast";
import { bulkWords as words } from "@/words/bulk.ts";
import {
  type Chosen,
  CHOSEN_KEY,
  MOST_NAMED,
  type ReadChosen,
  readChosen,
  toggled,
  withChosen,
  writeChosen,
} from "./chosen-address.ts";

/*
 * Whom an advisor has chosen stands in the address, and nowhere else. The page need not be asked again for a tick: the
 * address is changed in place, and whoever shows the choice reads it from there.
 */

const told = new Set<() => void>();

function subscribe(tell: () => void): () => void {
  told.add(tell);
  return () => told.delete(tell);
}

const textInAddress = () => new URLSearchParams(location.search).get(CHOSEN_KEY) ?? "";

export function useChosenText(): string {
  const onServer = useSearchParams().get(CHOSEN_KEY) ?? "";
  return useSyncExternalStore(subscribe, textInAddress, () => onServer);
}

let last: { readonly text: string; readonly read: ReadChosen } | undefined;

/** Every row asks for the same choice. */
function readOnce(text: string): ReadChosen {
  if (last?.text !== text) last = { text, read: readChosen(text) };
  return last.read;
}

export function useChosen(): ReadChosen {
  return readOnce(useChosenText());
}

/** A navigation changes the address without anybody’s telling. Once on a page that shows a choice. */
export function useAddressOfChosen(): void {
  const navigated = useSearchParams();
  useEffect(() => {
    for (const tell of told) tell();
  }, [navigated]);
}

export function choose(chosen: Chosen): void {
  const { pathname, search, hash } = location;
  history.replaceState(null, "", `${withChosen(pathname + search, writeChosen(chosen))}${hash}`);
  for (const tell of told) tell();
}

export function toggle(id: string): void {
  const next = toggled(readChosen(textInAddress()).chosen, id);
  if (next) choose(next);
  else showToast({ title: words.mostNamed(MOST_NAMED), detail: words.mostNamedDetail });
}
