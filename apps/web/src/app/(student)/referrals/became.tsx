"use client";

import { useMutation } from "@tanstack/react-query";
import Link from "next/link";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { newRequestId } from "@/forms/request-id.ts";
import { routes } from "@/routes.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { referralWords as words } from "@/words/referrals.ts";

type Props = {
  referralId: string;
  contactId: string;
  name: string;
  /** Nothing was sent to them yet. */
  toWrite: boolean;
};

/** Which of the student's people a suggestion turned out to be, and the way out when it is not them. */
export function Became({ referralId, contactId, name, toWrite }: Props) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const join = useMutation(trpc.referrals.adopt.mutationOptions({ onSuccess: refresh, onError: sayWhy }));
  const split = useMutation(
    trpc.referrals.split.mutationOptions({
      onSuccess: () => {
        const onAct = () => join.mutate({ referralId, contactId, requestId: newRequestId() });
        showToast({
          title: words.splitDone,
          detail: words.splitKept(name),
          action: { label: words.undo, onAct },
        });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return (
    <div className="flex flex-wrap items-center gap-x-2">
      {toWrite ? (
        <Link href={routes.personWrite(contactId)} className={buttonClass({ class: "mr-2" })}>
          {words.write}
          <span className="sr-only">{words.of(name)}</span>
        </Link>
      ) : null}
      <Link href={routes.person(contactId)} className="link py-2.5">
        {words.openPerson(name)}
      </Link>
      <Button variant="quiet" size="sm" busy={split.isPending} onClick={() => split.mutate({ referralId })}>
        {words.split}
        <span className="sr-only">{words.of(name)}</span>
      </Button>
    </div>
  );
}
