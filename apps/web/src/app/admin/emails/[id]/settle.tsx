"use client";

import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Card } from "@askaround/ui/card";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import { emailWords } from "@/words/emails.ts";

const words = emailWords.email;

/** Decides a mail of which nobody knows whether it was sent, by what the person says. */
export function Settle({ deliveryId }: { deliveryId: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const settle = useMutation(
    trpc.emails.settle.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.settledNow });
        router.refresh();
      },
    }),
  );
  return (
    <Card title={words.settle}>
      <p className="mb-3 text-sm text-ink-2">{words.settleHint}</p>
      {settle.isError ? (
        <Banner tone="danger" live className="mb-3 text-sm">
          {messageOf(settle.error)}
        </Banner>
      ) : null}
      <div className="flex flex-wrap gap-2">
        {[true, false].map((received) => (
          <Button
            key={String(received)}
            busy={settle.isPending && settle.variables.received === received}
            onClick={() => settle.mutate({ deliveryId, received })}
          >
            {received ? words.arrived : words.didNot}
          </Button>
        ))}
      </div>
    </Card>
  );
}
