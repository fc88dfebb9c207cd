import { Card } from "@askaround/ui/card";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { adminWords } from "@/words/admin.ts";
import { ResendInvitation } from "./resend-invitation.tsx";

const words = adminWords.person;

/** Whether the person has arrived, and what became of the mail that asked them. */
export function Invitation({ person, zone }: { person: RouterOutputs["people"]["get"]; zone: string }) {
  const { invitation, hasSignedIn, disabledAt } = person;
  return (
    <Card title={words.invitation}>
      <p>{hasSignedIn ? words.signedIn : words.notSignedIn}</p>
      <p className="text-sm text-ink-2">
        {invitation ? (
          <>
            {words.invitationState[invitation.state]},{" "}
            <Time at={invitation.settledAt ?? invitation.dueAt} zone={zone} />
          </>
        ) : (
          words.never
        )}
      </p>
      {hasSignedIn || disabledAt ? null : (
        <div className="mt-3">
          <ResendInvitation personId={person.id} />
        </div>
      )}
    </Card>
  );
}
