import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { TriangleAlert } from "lucide-react";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { lettersWords } from "@/words/letters.ts";
import { referralWords } from "@/words/referrals.ts";

type Flagged = RouterOutputs["referrals"]["flaggedDrafts"];
const words = referralWords.flagged;

/** Texts that wait and name somebody who gave no leave, or took it back: each with why, and the way to it. */
export function FlaggedDrafts({ drafts }: { drafts: Flagged }) {
  if (drafts.length === 0) return null;
  return (
    <Card tone="warn" title={words.title(drafts.length)} className="mb-8">
      <p className="text-ink-2">{words.lede}</p>
      <ul className="mt-3 flex flex-col gap-3">
        {drafts.map((draft) => {
          const href =
            draft.meetingId === null
              ? routes.personWrite(draft.contactId)
              : routes.meetingThanks(draft.meetingId);
          return (
            <li key={`${draft.kind} ${href}`} className="flex gap-3 border-t border-line pt-3">
              <TriangleAlert aria-hidden className="mt-3 size-5 shrink-0 text-warn" />
              <div className="min-w-0">
                <Link href={href} className="link inline-flex min-h-11 items-center font-semibold">
                  {words[draft.kind](draft.recipient)}
                </Link>
                {draft.names.map(({ referrerContactId, name, leave, reason }) => (
                  <p key={referrerContactId} className="text-sm">
                    {lettersWords.leave[leave](name)}
                    {reason === null ? null : (
                      <span className="block text-ink-2">{words.because(reason)}</span>
                    )}
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
