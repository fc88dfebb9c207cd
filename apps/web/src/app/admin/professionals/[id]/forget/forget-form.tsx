"use client";

import type { ForgetProfessional } from "@askaround/core/professionals";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Card } from "@askaround/ui/card";
import { RadioGroup } from "@askaround/ui/radio-group";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { CommandForm, useCommandForm } from "@/forms/command-form.tsx";
import { routes } from "@/routes.ts";
import { useTRPC } from "@/trpc/client.tsx";
import { forgetWords as words } from "@/words/forgetting.ts";

type Props = { professionalId: ForgetProfessional["professionalId"]; revision: number; named: boolean };
// From the words, so that core’s rules come along only when the form is touched.
const REASONS = Object.entries(words.reasons).map(([value, label]) => ({ value, label }));

/** Why, and the person’s name written out once: it cannot be undone. */
export function ForgetForm({ professionalId, revision, named }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const start = { professionalId, revision, reason: "", name: "" };
  const command = useCommandForm<typeof start, ForgetProfessional>(start, {
    load: async () => ({ read: (await import("./forget-rules.ts")).readForgetting }),
  });
  const forget = useMutation(
    trpc.professionals.forget.mutationOptions({
      onError: command.refuse,
      onSuccess: () => {
        showToast({ title: words.done });
        router.push(routes.adminProfessional(professionalId));
        router.refresh();
      },
    }),
  );
  const { register, formState } = command.form;
  const { errors } = formState;
  return (
    <Card title={words.confirm}>
      <CommandForm
        command={command}
        sending={forget}
        labels={{ name: words.name, reason: words.reason }}
        onCommand={(input) => forget.mutate(input)}
      >
        <RadioGroup
          legend={words.reason}
          hint={words.reasonHint}
          options={REASONS}
          {...(errors.reason?.message ? { error: errors.reason.message } : {})}
          {...register("reason")}
        />
        <TextInput
          label={words.name}
          hint={named ? words.nameHint : words.nameHintHidden}
          autoComplete="off"
          maxLength={120}
          {...(errors.name?.message ? { error: errors.name.message } : {})}
          {...register("name")}
        />
        <Banner tone="warn">{words.final}</Banner>
        <div>
          <Button type="submit" variant="danger" busy={forget.isPending}>
            {words.act}
          </Button>
        </div>
      </CommandForm>
    </Card>
  );
}
