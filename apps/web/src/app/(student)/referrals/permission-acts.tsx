"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useTRPC } from "@/trpc/client.tsx";
import { referralWords as words } from "@/words/referrals.ts";
import type { PermissionState } from "../_parts/permission-state.ts";
import { useAct } from "@/forms/use-act.ts";
import { RecordForm } from "./record-form.tsx";
import { RevokeForm } from "./revoke-form.tsx";

type Props = { referralId: string; name: string; state: PermissionState };

/** The answer may come later, and may be taken back: each is added to the record. */
export function PermissionActs({ referralId, name, state }: Props) {
  const [open, setOpen] = useState<"record" | "revoke" | null>(null);
  const close = () => setOpen(null);
  if (open === "record") return <RecordForm referralId={referralId} onClose={close} />;
  if (open === "revoke") return <RevokeForm referralId={referralId} onClose={close} />;
  const given = state === "granted" || state === "will_introduce" || state === "introduced";
  return (
    <div role="group" aria-label={words.permissionOf(name)} className="-ml-3 flex flex-wrap gap-1">
      <Button variant="quiet" size="sm" onClick={() => setOpen("record")}>
        {state === "not_asked" ? words.record : words.change}
      </Button>
      {given ? (
        <Button variant="quiet" size="sm" onClick={() => setOpen("revoke")}>
          {words.revoke}
        </Button>
      ) : null}
    </div>
  );
}

/** "Let me introduce you" has happened. */
export function Introduced({ referralId }: { referralId: string }) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const undo = useMutation(
    trpc.referrals.takeBackIntroduction.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.introducedUndone, seconds: 5 });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const log = useMutation(
    trpc.referrals.logIntroduction.mutationOptions({
      onSuccess: () => {
        const onAct = () => undo.mutate({ referralId });
        showToast({ title: words.introducedDone, action: { label: words.undo, onAct } });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return (
    <Button className="self-start" busy={log.isPending} onClick={() => log.mutate({ referralId })}>
      {words.introduced}
    </Button>
  );
}
