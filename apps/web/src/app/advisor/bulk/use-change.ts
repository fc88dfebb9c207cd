"use client";

import { useMutation } from "@tanstack/react-query";
import { useEffect } from "react";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs, RouterOutputs } from "@/trpc/types.ts";
import { bulkWords as words } from "@/words/bulk.ts";
import type { Previewed } from "./frame.tsx";
import { useParts } from "./use-parts.ts";
import { useUndo } from "./use-undo.ts";

export type Change = RouterInputs["bulk"]["run"]["change"];
export type Selection = RouterInputs["bulk"]["preview"]["selection"];
type Skipped = RouterOutputs["bulk"]["run"]["skipped"][number];

/** Does one thing for any number, and takes back what nobody has changed since. */
export function useChange(cohortId: string | null) {
  const trpc = useTRPC();
  const { runAll, done } = useParts<Skipped>();
  const run = useMutation(trpc.bulk.run.mutationOptions());
  const { undoChanges } = useUndo();

  /** False when it stopped. */
  async function changeAll(change: Change, studentIds: readonly string[]): Promise<boolean> {
    const changed = runAll({
      studentIds,
      run: async (actId, part) => {
        const result = await run.mutateAsync({ actId, cohortId, change, studentIds: part });
        return { reached: result.changed, skipped: result.skipped };
      },
      undo: undoChanges,
      said: (reached) => ({ title: words.changes[change.kind].done(reached) }),
    });
    return changed.then(
      () => true,
      () => false,
    );
  }
  return { changeAll, done, error: run.error };
}

/** Whom a change would reach, asked anew when what is asked for changes; null while that is not complete. */
export function useChangePreview(change: Change | null, selection: Selection) {
  const trpc = useTRPC();
  const { mutate, data, error, variables } = useMutation(trpc.bulk.preview.mutationOptions());
  const asked = JSON.stringify(change && { change, selection });
  useEffect(() => {
    const input = JSON.parse(asked) as { change: Change; selection: Selection } | null;
    if (input === null) return undefined;
    // Letters of a reason follow one another quickly.
    const soon = setTimeout(() => mutate(input), 250);
    return () => clearTimeout(soon);
  }, [asked, mutate]);
  const current = change !== null && JSON.stringify(variables ?? null) === asked;
  const preview: Previewed | null =
    current && data
      ? {
          ...data,
          rows: data.rows.map(({ why, ...row }) => ({ ...row, why: why && words.whyUnchanged[why] })),
        }
      : null;
  return { preview, error: current ? error : null };
}
