"use client";

import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { bulkActWords as words } from "@/words/bulk-acts.ts";
import { useUndo } from "./use-undo.ts";

type Act = RouterOutputs["bulk"]["done"][number];

/** Takes an act back after its toast is gone. */
export function UndoAct({ actId, kind, name }: Pick<Act, "actId" | "kind"> & { name: string }) {
  const { undoChanges, withdraw } = useUndo();
  const { refresh, sayWhy } = useAct();
  const [busy, setBusy] = useState(false);
  async function undo() {
    setBusy(true);
    try {
      showToast(await (kind === "nudge" || kind === "message" ? withdraw(actId) : undoChanges(actId)));
      refresh();
    } catch (error) {
      sayWhy(error);
    } finally {
      setBusy(false);
    }
  }
  return (
    <Button size="sm" aria-label={name} busy={busy} onClick={() => void undo()}>
      {words.undo}
    </Button>
  );
}
