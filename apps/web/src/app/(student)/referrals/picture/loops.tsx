import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { Reply } from "lucide-react";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { pictureWords as words } from "@/words/picture.ts";
import { DutyActs } from "../../today/duty-acts.tsx";
import type { PutOffDays } from "../../today/put-off.tsx";

type Props = { loops: RouterOutputs["referrals"]["picture"]["loops"]; days: PutOffDays };

/** Those who opened a door and have not heard what came of it. */
export function LoopsToClose({ loops, days }: Props) {
  if (loops.length === 0) return null;
  return (
    <Card title={words.loops.title(loops.length)} tone="primary" className="print:border">
      <p className="text-ink-2">{words.loops.lede}</p>
      <ul className="mt-3 flex flex-col">
        {loops.map(({ dutyId, contactId, name, other }) => (
          <li key={dutyId} className="flex gap-3 border-t border-line py-3 last:pb-0">
            <Reply aria-hidden className="mt-3 size-5 shrink-0 text-ink-2" />
            <div className="min-w-0">
              <Link
                href={routes.person(contactId)}
                className="link inline-flex min-h-11 items-center font-semibold wrap-anywhere"
              >
                {words.loops.tell(name)}
              </Link>
              <p className="text-sm text-ink-2">{words.loops.because(other)}</p>
              <div className="print:hidden">
                <DutyActs dutyId={dutyId} kind="tell_referrer" days={days} />
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
