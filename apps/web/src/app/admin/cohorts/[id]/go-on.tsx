"use client";

import { Button } from "@askaround/ui/button";
import { cohortRuleWords as words } from "@/words/cohort-rules.ts";
import { useRule } from "./use-rule.ts";

/** For a rule that was set and not followed to the end, as when the page was closed meanwhile. */
export function GoOn({ cohortId, left }: { cohortId: string; left: number }) {
  const { follow, progress } = useRule(cohortId);
  return (
    <div className="mt-3">
      <p role="status">{progress === null ? words.pending(left) : words.working(progress, left)}</p>
      <Button className="mt-2" busy={progress !== null} onClick={() => void follow()}>
        {words.goOn}
      </Button>
    </div>
  );
}
