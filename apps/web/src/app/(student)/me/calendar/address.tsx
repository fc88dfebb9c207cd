"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { TextInput } from "@askaround/ui/text-input";
import { Time } from "@askaround/ui/time";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { routes } from "@/routes.ts";
import { useTRPC } from "@/trpc/client.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { calendarWords as words } from "@/words/calendar.ts";

/** The address of the student's calendar: made, shown once, replaced, ended. */
export function Address({ feed, zone }: { feed: RouterOutputs["me"]["calendar"]; zone: string }) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const [address, setAddress] = useState<string | null>(null);
  const make = useMutation(
    trpc.me.makeCalendar.mutationOptions({
      onSuccess: (_, { token }) => {
        setAddress(`${window.location.origin}${routes.api.calendarFeed(token)}`);
        refresh();
      },
      onError: sayWhy,
    }),
  );
  const end = useMutation(
    trpc.me.removeCalendar.mutationOptions({
      onSuccess: () => {
        setAddress(null);
        showToast({ title: words.ended });
        refresh();
      },
      onError: sayWhy,
    }),
  );
  return (
    <div className="flex flex-col gap-4">
      {address === null ? null : <Fresh address={address} />}
      {feed === null ? (
        <p className="text-ink-2">{words.none}</p>
      ) : (
        <p className="text-ink-2">
          {words.since} <Time at={feed.madeAt} zone={zone} />.{" "}
          {feed.readAt === null ? (
            words.neverRead
          ) : (
            <>
              {words.read}: <Time at={feed.readAt} zone={zone} />.
            </>
          )}{" "}
          {address === null ? words.againHint : null}
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <Button
          variant={feed === null ? "primary" : "secondary"}
          busy={make.isPending}
          onClick={() => make.mutate({ token: newSecret() })}
        >
          {feed === null ? words.make : words.again}
        </Button>
        {feed === null ? null : (
          <Button variant="danger" busy={end.isPending} onClick={() => end.mutate()}>
            {words.end}
          </Button>
        )}
      </div>
    </div>
  );
}

function Fresh({ address }: { address: string }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      showToast({ title: words.copied, seconds: 5 });
    } catch {
      showToast({ title: words.copyFailed, tone: "danger" });
    }
  };
  return (
    <div className="flex flex-col gap-3">
      <TextInput
        id="calendar-address"
        label={words.yours}
        hint={words.yoursHint}
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <a className={buttonClass()} href={address.replace(/^https?:/, "webcal:")}>
          {words.subscribe}
        </a>
      </div>
    </div>
  );
}

/** 32 random bytes as 43 characters that an address can hold. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace("=", "");
}
