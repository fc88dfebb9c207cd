"use client";

import { Button } from "@askaround/ui/button";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { duplicateWords as words } from "@/words/professionals.ts";
import { useUndoMerge } from "./use-undo-merge.ts";

type Merge = RouterOutputs["professionals"]["get"]["merges"][number];

/** Records that were joined with this one, each with the way to take them apart. */
export function Merges({ merges, zone }: { merges: readonly Merge[]; zone: string }) {
  const undo = useUndoMerge();
  if (merges.length === 0) return null;
  return (
    <section aria-labelledby="joined-records">
      <h2 id="joined-records" className="mb-3 text-h3">
        {words.history}
      </h2>
      <ol className="flex flex-col gap-3">
        {merges.map((merge) => (
          <li key={merge.id} className="border-l-2 border-line-strong pl-4 text-sm">
            <p className="font-semibold">
              {words.joined([merge.name ?? words.aRecord, merge.organisation].filter(Boolean).join(", "))}
            </p>
            <p>{words.moved(merge.contacts)}</p>
            <p className="text-ink-2">
              {words.by(merge.mergedBy)}, <Time at={merge.mergedAt} zone={zone} />
            </p>
            {merge.undoneAt === null ? (
              <Button
                size="sm"
                className="mt-2"
                busy={undo.isPending}
                onClick={() => undo.mutate({ mergeId: merge.id })}
              >
                {words.undoMerge}
              </Button>
            ) : (
              <p className="text-ink-2">
                {words.takenApart} {words.by(merge.undoneBy ?? "")}, <Time at={merge.undoneAt} zone={zone} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
