"use client";

import { keyOf } from "@askaround/core/prep/sync";
import { showToast } from "@askaround/ui/toast";
import { prepWords } from "@/words/prep.ts";
import { type PartOf, usePrep } from "./prep-context.tsx";

type Removable = PartOf<"finding"> | PartOf<"point"> | PartOf<"question">;

/** Takes a part off the page at once, and offers it back. */
export function useRemove() {
  const { store } = usePrep();
  return (part: Removable) => {
    const key = keyOf(part);
    store.edit(key, { removed: true });
    void store.flush();
    const wasEmpty = "text" in part ? part.text.trim() === "" : part.found === null && part.link === null;
    if (wasEmpty) return;
    const undo = () => {
      if (store.get().box.entries[key]) store.edit(key, { removed: false });
      else store.add(part);
      void store.flush();
    };
    showToast({ title: prepWords.removed, action: { label: prepWords.undo, onAct: undo } });
  };
}
