"use client";

import type { QuestionPhase } from "@askaround/core/prep";
import { Button } from "@askaround/ui/button";
import { Dialog } from "@askaround/ui/dialog";
import { Skeleton } from "@askaround/ui/skeleton";
import { useLater } from "@askaround/ui/use-later";
import { prepWords } from "@/words/prep.ts";
import { usePrep } from "../prep-context.tsx";
import type { Advised } from "../use-advice.ts";

const words = prepWords.bank;
const loadList = async () => {
  const { BankList } = await import("./bank-list.tsx");
  return (props: { phase: QuestionPhase | "any" }) => <BankList {...props} />;
};

type BankProps = Pick<Advised, "budget"> & {
  /** Where to look first; null while the bank is shut. */
  phase: QuestionPhase | "any" | null;
  onClose: () => void;
};

/** The question bank, fetched once the page stands: its questions are no part of the first load. */
export function Bank({ phase, budget, onClose }: BankProps) {
  const { prep } = usePrep();
  const list = useLater(loadList, 300);
  const chosen = prepWords.budget.chosen(budget.chosen, prep.meeting.agreedMinutes);
  return (
    <Dialog
      open={phase !== null}
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={words.title}
      description={prepWords.budget.room(budget.easy, budget.most)}
      footer={
        <div className="flex flex-1 items-center justify-between gap-3">
          <p role="status" className="text-sm text-ink-2">
            {chosen}
          </p>
          <Button variant="primary" onClick={onClose}>
            {words.done}
          </Button>
        </div>
      }
    >
      {phase === null ? null : (list?.({ phase }) ?? <Skeleton label={words.loading} lines={6} />)}
    </Dialog>
  );
}
