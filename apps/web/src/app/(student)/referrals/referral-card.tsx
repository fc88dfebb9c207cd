import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { pictureWords } from "@/words/picture.ts";
import { referralWords as words } from "@/words/referrals.ts";
import { permissionState } from "../_parts/permission-state.ts";
import { Permission } from "../_parts/permission.tsx";
import { Adopt } from "./adopt.tsx";
import { Became } from "./became.tsx";
import { LetGo } from "./let-go.tsx";
import { Introduced, PermissionActs } from "./permission-acts.tsx";
import { STATE_ICONS } from "@/picture/state-icons.ts";

type Referral = RouterOutputs["referrals"]["list"]["rows"][number];
type CardProps = {
  referral: Referral;
  zone: string;
  /** The student's people this may be; `likely` where the name is the same. */
  known: readonly { contactId: string; name: string; likely: boolean }[];
};

const TONES = {
  not_contacted: "warn",
  drafted: "warn",
  asked: "neutral",
  meeting_set: "good",
  met: "good",
  declined: "neutral",
  let_go: "neutral",
} as const satisfies Record<Referral["state"], string>;

/** Who was suggested, by whom, and whether that name may be used. */
export function ReferralCard({ referral, zone, known }: CardProps) {
  const state = permissionState(referral);
  const isLetGo = referral.letGoAt !== null;
  const Icon = STATE_ICONS[referral.state];
  const place = [referral.title, referral.organisation].filter(Boolean).join(", ");
  return (
    <Card as="li" title={referral.name} titleLevel={3}>
      <div className="-mt-1 flex flex-col items-start gap-3">
        <StatusPill
          tone={TONES[referral.state]}
          icon={<Icon aria-hidden className="size-3.5" strokeWidth={2.5} />}
        >
          {pictureWords.states[referral.state]}
        </StatusPill>
        <div className="text-sm text-ink-2">
          {place ? <p>{place}</p> : null}
          <p>
            <Link href={routes.meeting(referral.meetingId)} className="link">
              {words.suggestedBy(referral.referrerName)}
            </Link>
            , <Time at={referral.metAt ?? referral.createdAt} zone={zone} format="date" />
          </p>
        </div>
        <Permission latest={referral} referrer={referral.referrerName} />
        {referral.words ? <p className="text-sm text-ink-2">“{referral.words}”</p> : null}
        {referral.letGoReason ? (
          <p className="text-sm text-ink-2">{words.letGoWhy(referral.letGoReason)}</p>
        ) : null}
        <div className="mt-1 flex w-full flex-col gap-3 border-t pt-3">
          {referral.contactId === null ? (
            referral.letGoAt === null ? (
              <Adopt referralId={referral.referralId} name={referral.name} known={known} />
            ) : null
          ) : (
            <Became
              referralId={referral.referralId}
              contactId={referral.contactId}
              name={referral.contactName ?? referral.name}
              toWrite={referral.state === "not_contacted" || referral.state === "drafted"}
            />
          )}
          {state === "will_introduce" ? <Introduced referralId={referral.referralId} /> : null}
          {isLetGo ? <LetGo referral={referral} /> : null}
          <details className="-mb-2">
            <summary className="link inline-flex min-h-11 cursor-pointer items-center text-sm">
              {words.more}
              <span className="sr-only"> {words.moreOf(referral.name)}</span>
            </summary>
            <div className="flex flex-col gap-1 pb-2">
              <PermissionActs referralId={referral.referralId} name={referral.name} state={state} />
              {isLetGo ? null : <LetGo referral={referral} />}
            </div>
          </details>
        </div>
      </div>
    </Card>
  );
}
