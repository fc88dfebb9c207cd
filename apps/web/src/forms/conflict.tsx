"use client";

import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { DescriptionList } from "@askaround/ui/description-list";
import { formWords } from "@/words/forms.ts";

const words = formWords.conflict;

export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

type ConflictProps = {
  differences: readonly Difference[];
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  busy: boolean;
};

/** Two edits of the same thing, side by side. Nothing is written until one of them is chosen. */
export function Conflict({ differences, onKeepMine, onTakeTheirs, busy }: ConflictProps) {
  return (
    <div role="alert" className="mb-6">
      <Banner
        tone="warn"
        title={words.title}
        actions={
          <>
            <Button variant="primary" size="sm" busy={busy} onClick={onKeepMine}>
              {words.mine}
            </Button>
            <Button size="sm" onClick={onTakeTheirs}>
              {words.theirs}
            </Button>
          </>
        }
      >
        <p className="mb-3">{words.body}</p>
        <DescriptionList
          items={differences.map(({ label, mine, theirs }) => ({
            term: label,
            detail: (
              <>
                <span className="block">
                  {words.yours}: {mine || words.empty}
                </span>
                <span className="block">
                  {words.saved}: {theirs || words.empty}
                </span>
              </>
            ),
          }))}
        />
      </Banner>
    </div>
  );
}
