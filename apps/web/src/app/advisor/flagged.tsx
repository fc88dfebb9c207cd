import { Time } from "@askaround/ui/time";
import { FlagSwitch } from "@/remarks/flag-switch.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { remarkWords } from "@/words/remarks.ts";
import { Need, NeedRow } from "./need.tsx";

type Flag = RouterOutputs["remarks"]["openFlags"][number];

const words = remarkWords.staff;

/** Flags that are open, the oldest first, each with the way to close it; nothing when there are none. */
export function Flagged({ flags, zone }: { flags: readonly Flag[]; zone: string }) {
  if (flags.length === 0) return null;
  return (
    <Need id="flagged" title={words.flagged}>
      {flags.map(({ remarkId, studentId, studentName, topic, text, since, by }) => (
        <NeedRow
          key={remarkId}
          studentId={studentId}
          name={studentName}
          about={
            <>
              <Time at={since} zone={zone} format="day" />, {words.by(by)}
            </>
          }
        >
          <p className="min-w-0 text-sm break-words md:pt-1">
            {topic ? <strong>{remarkWords.topics[topic]}: </strong> : null}
            {text}
          </p>
          <FlagSwitch remarkId={remarkId} name={studentName} open />
        </NeedRow>
      ))}
    </Need>
  );
}
