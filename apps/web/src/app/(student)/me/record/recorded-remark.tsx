import { Card } from "@askaround/ui/card";
import { StatusPill } from "@askaround/ui/status-pill";
import { EarlierWords } from "@/remarks/earlier-words.tsx";
import { RemarkHead } from "@/remarks/remark-head.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { remarkWords } from "@/words/remarks.ts";

type Recorded = RouterOutputs["remarks"]["own"]["rows"][number];

const words = remarkWords.student;

/** One thing that an advisor wrote, as its student reads it. */
export function RecordedRemark({ remark, zone }: { remark: Recorded; zone: string }) {
  return (
    <Card as="li">
      <RemarkHead remark={remark} kind={words.kind[remark.kind]} zone={zone} level={2}>
        {remark.kind === "flag" ? (
          <StatusPill tone={remark.closedAt ? "good" : "neutral"}>
            {remark.closedAt ? words.flagClosed : words.flagOpen}
          </StatusPill>
        ) : null}
      </RemarkHead>
      <p className="mt-2 break-words whitespace-pre-line">{remark.text}</p>
      <EarlierWords remark={remark} zone={zone} />
    </Card>
  );
}
