import type { ReactNode } from "react";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { remarkWords } from "@/words/remarks.ts";

export type Remark = RouterOutputs["remarks"]["own"]["rows"][number];

interface RemarkHeadProps {
  remark: Pick<Remark, "topic" | "by" | "writtenAt">;
  /** What the reader calls this kind. */
  kind: string;
  zone: string;
  level: 2 | 3;
  children?: ReactNode;
}

/** What it is, who wrote it and when. */
export function RemarkHead({ remark, kind, zone, level, children }: RemarkHeadProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <Heading className="font-sans text-base font-semibold">
          {kind}
          {remark.topic ? `: ${remarkWords.topics[remark.topic]}` : null}
        </Heading>
        {children}
      </div>
      <p className="text-sm text-ink-2">
        {remark.by}, <Time at={remark.writtenAt} zone={zone} />
      </p>
    </>
  );
}
