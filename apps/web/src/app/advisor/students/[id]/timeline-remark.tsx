import { REMARK_EDIT_HOURS } from "@askaround/core/remarks";
import { addHours, type Instant } from "@askaround/core/shared";
import { Card } from "@askaround/ui/card";
import { StatusPill } from "@askaround/ui/status-pill";
import { EarlierWords } from "@/remarks/earlier-words.tsx";
import { FlagSwitch } from "@/remarks/flag-switch.tsx";
import { OwnRemarkActs } from "@/remarks/own-remark-acts.tsx";
import { RemarkHead } from "@/remarks/remark-head.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { remarkWords } from "@/words/remarks.ts";

export type StudentRemark = RouterOutputs["remarks"]["ofStudent"][number];

const words = remarkWords.staff;

interface TimelineRemarkProps {
  remark: StudentRemark;
  readerId: string;
  name: string;
  zone: string;
  now: Instant;
}

/** What somebody wrote on the record, in its place among the meetings. */
export function TimelineRemark({ remark, readerId, name, zone, now }: TimelineRemarkProps) {
  const { id, kind, text, authorId, writtenAt, closedAt } = remark;
  return (
    <Card as="li" tone="sunken">
      <RemarkHead remark={remark} kind={words.kind[kind]} zone={zone} level={3}>
        {kind === "flag" ? (
          <StatusPill tone={closedAt ? "neutral" : "warn"}>{closedAt ? words.closed : words.open}</StatusPill>
        ) : null}
      </RemarkHead>
      <p className="mt-2 break-words whitespace-pre-line">{text}</p>
      <EarlierWords remark={remark} zone={zone} />
      <div className="mt-2 flex flex-wrap items-start gap-x-4">
        {kind === "flag" ? <FlagSwitch remarkId={id} name={name} open={closedAt === null} /> : null}
        {authorId === readerId ? (
          <OwnRemarkActs
            remark={{ id, kind, text }}
            editable={now < addHours(writtenAt, REMARK_EDIT_HOURS)}
          />
        ) : null}
      </div>
    </Card>
  );
}
