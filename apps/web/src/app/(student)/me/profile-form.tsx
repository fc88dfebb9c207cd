"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "@askaround/ui/button";
import { zoneWords } from "@askaround/ui/format-time";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { useWatch } from "react-hook-form";
import { codeOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { meWords as words } from "@/words/me.ts";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { Conflict } from "@/forms/conflict.tsx";
import { useDeviceZone, useZoneOptions } from "@/forms/zones.ts";

export interface ProfileValues {
  name: string;
  zone: string;
}
type Saved = ProfileValues & { revision: number };
type Command = RouterInputs["me"]["changeProfile"];

export function ProfileForm({ name, zone, revision }: Saved) {
  const router = useRouter();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [base, setBase] = useState(revision);
  const [theirs, setTheirs] = useState<Saved | null>(null);
  const command = useCommandForm<ProfileValues, Command>(
    { name, zone },
    { load: async () => ({ read: (await import("./profile-command.ts")).readProfile(base) }) },
  );
  const { form, refuse } = command;
  const latest = () => queries.fetchQuery({ ...trpc.me.profile.queryOptions(), staleTime: 0 });
  const save = useMutation(
    trpc.me.changeProfile.mutationOptions({
      onSuccess: async () => {
        showToast({ title: words.saved, seconds: 5 });
        setBase((await latest()).revision);
        save.reset();
        router.refresh();
      },
      onError: async (error) => {
        refuse(error);
        if (codeOf(error) === "CONFLICT") setTheirs(await latest());
      },
    }),
  );
  const settle = (keep: ProfileValues, at: number) => {
    form.reset(keep);
    setBase(at);
    setTheirs(null);
    save.reset();
  };
  return (
    <>
      {theirs ? (
        <Conflict
          differences={[
            { label: words.name, mine: form.getValues("name"), theirs: theirs.name },
            { label: words.zone, mine: form.getValues("zone"), theirs: theirs.zone },
          ].filter((difference) => difference.mine !== difference.theirs)}
          onKeepMine={() => {
            const mine = form.getValues();
            settle(mine, theirs.revision);
            save.mutate({ ...mine, revision: theirs.revision });
          }}
          onTakeTheirs={() => settle({ name: theirs.name, zone: theirs.zone }, theirs.revision)}
          busy={save.isPending}
        />
      ) : null}
      <CommandForm
        command={command}
        onCommand={(input) => save.mutate(input)}
        sending={theirs === null ? save : { ...save, error: null }}
      >
        <TextInput
          label={words.name}
          autoComplete="name"
          error={form.formState.errors.name?.message}
          {...form.register("name")}
        />
        <ZoneField form={form} />
        <Button type="submit" variant="primary" className="self-start" busy={save.isPending}>
          {words.save}
        </Button>
      </CommandForm>
    </>
  );
}

type Form = ReturnType<typeof useCommandForm<ProfileValues, Command>>["form"];

function ZoneField({ form }: { form: Form }) {
  const zone = useWatch({ control: form.control, name: "zone" });
  const device = useDeviceZone();
  const options = useZoneOptions(zone, device);
  return (
    <div className="flex flex-col gap-2">
      <Select
        label={words.zone}
        hint={words.zoneHint}
        options={options}
        error={form.formState.errors.zone?.message}
        {...form.register("zone")}
        value={zone}
      />
      {device !== null && device !== zone ? (
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-2">
          {words.zoneDevice(zoneWords(device))}
          <Button
            variant="quiet"
            size="sm"
            onClick={() => form.setValue("zone", device, { shouldDirty: true })}
          >
            {words.zoneUse}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
