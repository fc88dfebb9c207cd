"use client";

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Download, Printer } from "lucide-react";
import { Checkbox } from "@askaround/ui/checkbox";
import { Button } from "@askaround/ui/button";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { newRequestId } from "@/forms/request-id.ts";
import { useAct } from "@/forms/use-act.ts";
import { fieldErrorsOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import { reportWords as words } from "@/words/reports.ts";

type Term = { startsOn: string; endsOn: string };

/** Print and file, of the report as it is now or as it was kept. */
export function ReportActs(props: { term: Term } | { kept: string }) {
  const trpc = useTRPC();
  const said = {
    onSuccess: ({ name, csv }: { name: string; csv: string }) => {
      const url = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
      const link = document.createElement("a");
      link.href = url;
      link.download = name;
      link.click();
      URL.revokeObjectURL(url);
      showToast({ title: words.taken });
    },
    onError: (error: unknown) => showToast({ title: messageOf(error), tone: "danger" }),
  };
  const now = useMutation(trpc.reports.export.mutationOptions(said));
  const kept = useMutation(trpc.reports.exportKept.mutationOptions(said));
  const take = () => ("kept" in props ? kept.mutate({ id: props.kept }) : now.mutate(props.term));
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      <Button icon={<Printer aria-hidden className="size-4" />} onClick={() => window.print()}>
        {words.print}
      </Button>
      <Button
        icon={<Download aria-hidden className="size-4" />}
        busy={now.isPending || kept.isPending}
        onClick={take}
      >
        {words.take}
      </Button>
    </div>
  );
}

/** Freezes the report under a name. */
export function KeepReport({ term }: { term: Term }) {
  const trpc = useTRPC();
  const { refresh } = useAct();
  const [name, setName] = useState("");
  const [mail, setMail] = useState(false);
  const [requestId, setRequestId] = useState("");
  const keep = useMutation(
    trpc.reports.keep.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.keep.saved });
        setName("");
        setMail(false);
        setRequestId("");
        refresh();
      },
    }),
  );
  const error = keep.error ? (fieldErrorsOf(keep.error)["name"] ?? messageOf(keep.error)) : undefined;
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        const id = requestId || newRequestId();
        setRequestId(id);
        keep.mutate({ requestId: id, name, term, mail });
      }}
    >
      <p className="text-sm text-ink-2">{words.keep.lede}</p>
      <p className="text-sm text-ink-2">{words.keep.beside}</p>
      <TextInput
        id="name"
        name="name"
        label={words.keep.name}
        value={name}
        maxLength={120}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
        {...(error ? { error } : {})}
      />
      <Checkbox
        name="mail"
        label={words.keep.mail}
        hint={words.keep.mailHint}
        checked={mail}
        onChange={(event) => setMail(event.currentTarget.checked)}
      />
      <Button type="submit" className="self-start" busy={keep.isPending}>
        {words.keep.save}
      </Button>
    </form>
  );
}
