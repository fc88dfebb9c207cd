import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { advisorWords } from "@/words/advisor.ts";
import { emailWords } from "@/words/emails.ts";
import { Need, NeedRow } from "./need.tsx";

type Problem = RouterOutputs["emails"]["problems"][number];

const words = emailWords.advisor;

/** Students whom mail does not reach; nothing when it reaches all. */
export function Bounced({ problems, zone }: { problems: readonly Problem[]; zone: string }) {
  if (problems.length === 0) return null;
  return (
    <Need id="bounced" title={words.caption}>
      {problems.map(({ personId, name, address, cause, since }) => (
        <NeedRow key={personId} studentId={personId} name={name} about={address} wholeRow>
          <p className="text-sm md:pt-1">
            {words.line(cause)}{" "}
            <span className="whitespace-nowrap text-ink-2">
              {advisorWords.since} <Time at={since} zone={zone} format="day" />
            </span>
          </p>
        </NeedRow>
      ))}
    </Need>
  );
}
