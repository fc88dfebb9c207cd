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

/** Sends the mail once more. Two clicks send one. */
export function SendAgain({ deliveryId, unknown }: { deliveryId: string; unknown: boolean }) {
  const trpc = useTRPC();
  const router = useRouter();
  const again = useMutation(
    trpc.emails.sendAgain.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.sentAgain });
        router.refresh();
      },
    }),
  );
  return (
    <Card title={words.again}>
      <p className="mb-3 text-sm text-ink-2">
        {words.againHint} {unknown ? words.againUnknown : null}
      </p>
      {again.isError ? (
        <Banner tone="danger" live className="mb-3 text-sm">
          {messageOf(again.error)}
        </Banner>
      ) : null}
      <Button
        variant={unknown ? "secondary" : "primary"}
        busy={again.isPending}
        onClick={() => again.mutate({ deliveryId })}
      >
        {words.again}
      </Button>
    </Card>
  );
}
