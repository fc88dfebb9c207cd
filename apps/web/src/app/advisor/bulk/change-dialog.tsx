"use client";

import { useState } from "react";
import { fieldErrorsOf, messageOf } from "@/trpc/client.tsx";
import { bulkWords as words } from "@/words/bulk.ts";
import { ChangeFields, changeOf, NOTHING_TYPED } from "./change-fields.tsx";
import { choose } from "./chosen.ts";
import { NOBODY } from "./chosen-address.ts";
import { BulkFrame } from "./frame.tsx";
import { type Change, type Selection, useChange, useChangePreview } from "./use-change.ts";

export type ChangeDialogProps = {
  kind: Change["kind"];
  selection: Selection;
  today: string;
  onClose: () => void;
};

/** One change for everyone chosen: what, whom it reaches and whom not, then done, with a way back. */
export function ChangeDialog({ kind, selection, today, onClose }: ChangeDialogProps) {
  const cohortId = selection.filters.cohortId ?? null;
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const change = changeOf(kind, typed);
  const { preview, error } = useChangePreview(change, selection);
  const { changeAll, done, error: failed } = useChange(cohortId);
  const wrong = error ?? failed;
  const says = words.changes[kind];
  async function act() {
    if (change === null || preview === null) return;
    const ids = preview.rows.flatMap(({ studentId, why }) => (why === null ? studentId : []));
    if (!(await changeAll(change, ids))) return;
    choose(NOBODY);
    onClose();
  }
  return (
    <BulkFrame
      title={says.title(preview?.rows.length ?? null)}
      about={says.about}
      preview={preview}
      waiting={change === null ? words.fill : words.checking}
      problem={wrong && messageOf(wrong)}
      done={done}
      act={says.act}
      onAct={() => void act()}
      onClose={onClose}
    >
      <ChangeFields
        kind={kind}
        typed={typed}
        onType={(part) => setTyped((before) => ({ ...before, ...part }))}
        cohortId={cohortId}
        today={today}
        errors={wrong ? fieldErrorsOf(wrong) : {}}
      />
    </BulkFrame>
  );
}
