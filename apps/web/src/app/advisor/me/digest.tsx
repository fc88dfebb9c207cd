"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { RadioGroup } from "@askaround/ui/radio-group";
import { showToast } from "@askaround/ui/toast";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { meWords } from "@/words/me.ts";

const words = meWords.digest;
const RHYTHMS = ["daily", "weekly", "off"] as const;
type Rhythm = RouterOutputs["me"]["mailWishes"]["digest"];

/** How often the digest comes. Saved as it is chosen. */
export function Digest({ digest: saved }: { digest: Rhythm }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [digest, setDigest] = useState(saved);
  const change = useMutation(
    trpc.me.changeDigest.mutationOptions({
      onSuccess: (_, choice) => {
        showToast({ title: words.saved, detail: words.options[choice.digest], seconds: 5 });
        router.refresh();
      },
      onError: (error) => {
        setDigest(saved);
        showToast({ title: messageOf(error), tone: "danger" });
      },
    }),
  );
  return (
    <div className="flex flex-col gap-3">
      <p className="text-ink-2">{words.lede}</p>
      <RadioGroup
        legend={words.legend}
        name="digest"
        value={digest}
        options={RHYTHMS.map((value) => ({ value, label: words.options[value] }))}
        onChange={(event) => {
          const next = RHYTHMS.find((rhythm) => rhythm === event.currentTarget.value);
          if (!next) return;
          setDigest(next);
          change.mutate({ digest: next });
        }}
      />
    </div>
  );
}
