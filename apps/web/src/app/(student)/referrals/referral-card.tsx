import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { referralWords as words } from "@/words/referrals.ts";
import { Permission, permissionState } from "../_parts/permission.tsx";
import { Adopt } from "./adopt.tsx";
import { PermissionActs } from "./permission-acts.tsx";

type Referral = RouterOutputs["referrals"]["list"][number];
type CardProps = {
  referral: Referral;
  zone: string;
  known: readonly { contactId: string; name: string }[];
};

/** Who was suggested, by whom, and whether that name may be used. */
export function ReferralCard({ referral, zone, known }: CardProps) {
  const place = [referral.title, referral.organisation].filter(Boolean).join(", ");
  return (
    <Card as="li" title={referral.name} titleLevel={3}>
      <div className="flex flex-col gap-3">
        <div className="-mt-2 text-sm text-ink-2">
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
        <div className="mt-1 flex flex-col gap-3 border-t pt-3">
          {referral.contactId === null ? (
            <Adopt
              referralId={referral.referralId}
              name={referral.name}
              known={known.filter((person) => person.contactId !== referral.referrerContactId)}
            />
          ) : (
            <Link href={routes.person(referral.contactId)} className="link self-start">
              {referral.contactName}
            </Link>
          )}
          <PermissionActs
            referralId={referral.referralId}
            name={referral.name}
            state={permissionState(referral)}
          />
        </div>
      </div>
    </Card>
  );
}
