"use client";

import { useMutation } from "@tanstack/react-query";
import { Button } from "@askaround/ui/button";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { useTRPC, useTRPCClient } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { referralWords as words } from "@/words/referrals.ts";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { useAct } from "@/forms/use-act.ts";

/** The name is off limits from the moment this is saved. */
export function RevokeForm({ referralId, onClose }: { referralId: string; onClose: () => void }) {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { refresh } = useAct();
  const command = useCommandForm<{ reason: string }, RouterInputs["referrals"]["revokePermission"]>(
    { reason: "" },
    { load: async () => ({ read: (await import("./permission-commands.ts")).readRevoke(referralId) }) },
  );
  const { form, refuse } = command;
  const save = useMutation(
    trpc.referrals.revokePermission.mutationOptions({
      onSuccess: async () => {
        const flagged = await client.referrals.flaggedDrafts.query().catch(() => []);
        const detail = flagged.length === 0 ? {} : { detail: words.revokedFlagged(flagged.length) };
        showToast({ title: words.revoked, ...detail });
        onClose();
        refresh();
      },
      onError: refuse,
    }),
  );
  return (
    <CommandForm command={command} onCommand={(input) => save.mutate(input)} sending={save}>
      <TextInput
        label={words.revokeReason}
        error={form.formState.errors.reason?.message}
        autoComplete="off"
        {...form.register("reason")}
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={save.isPending}>
          {words.revokeSave}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </CommandForm>
  );
}
