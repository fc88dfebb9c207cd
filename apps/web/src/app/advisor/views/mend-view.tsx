"use client";

import { Button } from "@askaround/ui/button";
import { focusTitle } from "@/shell/focus-title.ts";
import { messageOf } from "@/trpc/client.tsx";
import { viewWords as words } from "@/words/views.ts";
import { useViews } from "./use-views.ts";
import type { SavedView } from "./view-address.ts";

/** Takes out of a view what is no longer possible, or the view with it. */
export function MendView({ view, mended, label }: { view: SavedView; mended: SavedView; label: string }) {
  const { save, remove, busy, error } = useViews();
  const goOn = (done: boolean) => (done ? focusTitle() : undefined);
  return (
    <>
      {error ? <p className="mb-2 text-danger">{messageOf(error)}</p> : null}
      <div className="mt-1 flex flex-wrap gap-2">
        <Button size="sm" busy={busy} onClick={() => void save(mended, words.saved(view.name)).then(goOn)}>
          {label}
        </Button>
        <Button size="sm" variant="quiet" onClick={() => void remove(view).then(focusTitle)}>
          {words.remove}
        </Button>
      </div>
    </>
  );
}
