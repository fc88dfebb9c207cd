"use client";

import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Card } from "@askaround/ui/card";
import { TextInput } from "@askaround/ui/text-input";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";
import { fieldErrorsOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import { deskWords } from "@/words/prep-desk.ts";

const words = deskWords.tasks;
type AdjustProps = { taskIds: readonly string[]; today: string; onDone: () => void };

/** More time or excused, with a reason that the student reads; or asked for again. */
export function Adjust({ taskIds, today, onDone }: AdjustProps) {
  const trpc = useTRPC();
  const { refresh, sayWhy } = useAct();
  const [asks, setAsks] = useState<"extend" | "excuse" | null>(null);
  const through = (what: keyof typeof words.done) => () => {
    showToast({ title: words.done[what] });
    setAsks(null);
    onDone();
    refresh();
  };
  const extend = useMutation(trpc.assignments.extend.mutationOptions({ onSuccess: through("extend") }));
  const excuse = useMutation(trpc.assignments.excuse.mutationOptions({ onSuccess: through("excuse") }));
  const reopen = useMutation(
    trpc.assignments.reopen.mutationOptions({ onSuccess: through("reopen"), onError: sayWhy }),
  );
  const ids = [...taskIds];
  const failed = asks === "extend" ? extend.error : excuse.error;
  const errors = failed ? fieldErrorsOf(failed) : {};

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const reason = String(typed.get("reason") ?? "");
    if (asks === "extend") extend.mutate({ taskIds: ids, dueOn: String(typed.get("dueOn") ?? ""), reason });
    else excuse.mutate({ taskIds: ids, reason });
  }
  return (
    <div>
      <div className="flex flex-wrap items-center gap-2">
        <Button onClick={() => setAsks("extend")}>{words.extend}</Button>
        <Button onClick={() => setAsks("excuse")}>{words.excuse}</Button>
        <Button busy={reopen.isPending} onClick={() => reopen.mutate({ taskIds: ids })}>
          {words.reopen}
        </Button>
        <p aria-live="polite" className="text-sm text-ink-2">
          {ids.length === 0 ? words.choose : words.selected(ids.length)}
        </p>
      </div>
      {asks === null ? null : (
        <Card className="mt-4 max-w-xl" tone="sunken">
          <form noValidate onSubmit={submit} className="flex flex-col gap-4">
            {failed && Object.keys(errors).length === 0 ? (
              <Banner tone="danger" live>
                {messageOf(failed)}
              </Banner>
            ) : null}
            {errors["taskIds"] ? <p className="text-danger">{words.choose}</p> : null}
            {asks === "extend" ? (
              <TextInput type="date" name="dueOn" label={words.until} min={today} error={errors["dueOn"]} />
            ) : null}
            <TextInput
              name="reason"
              label={words.why}
              hint={words.whyHint}
              maxLength={200}
              error={errors["reason"]}
            />
            <Button
              type="submit"
              variant="primary"
              className="self-start"
              busy={extend.isPending || excuse.isPending}
            >
              {asks === "extend" ? words.extendThem(ids.length) : words.excuseThem(ids.length)}
            </Button>
          </form>
        </Card>
      )}
    </div>
  );
}
