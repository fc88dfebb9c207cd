"use client";

import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Dialog } from "@askaround/ui/dialog";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useId, useState } from "react";
import { fieldErrorsOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import { emailWords } from "@/words/emails.ts";

const words = emailWords.resting;

/** Lets an address be mailed again, once somebody has said why that is right now. */
export function LiftSuppression({ suppressionId, address }: { suppressionId: string; address: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const form = useId();
  const [open, setOpen] = useState(false);
  const lift = useMutation(
    trpc.emails.liftSuppression.mutationOptions({
      onSuccess: ({ planned }) => {
        setOpen(false);
        showToast({ title: words.lifted(address), detail: words.liftedDetail(planned) });
        router.refresh();
      },
    }),
  );
  const atField = lift.isError ? fieldErrorsOf(lift.error)["reason"] : undefined;
  return (
    <>
      <Button size="sm" onClick={() => setOpen(true)}>
        {words.lift}
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={words.liftTitle}
        description={address}
        footer={
          <>
            <Button variant="quiet" onClick={() => setOpen(false)}>
              {words.cancel}
            </Button>
            <Button type="submit" form={form} variant="primary" busy={lift.isPending}>
              {words.confirm}
            </Button>
          </>
        }
      >
        <form
          id={form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const reason = new FormData(event.currentTarget).get("reason");
            lift.mutate({ suppressionId, reason: typeof reason === "string" ? reason : "" });
          }}
        >
          {lift.isError && !atField ? (
            <Banner tone="danger" live className="mb-3">
              {messageOf(lift.error)}
            </Banner>
          ) : null}
          <TextInput
            name="reason"
            label={words.why}
            hint={words.whyHint}
            maxLength={200}
            autoComplete="off"
            {...(atField ? { error: atField } : {})}
          />
        </form>
      </Dialog>
    </>
  );
}
