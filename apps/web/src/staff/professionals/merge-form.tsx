"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Card } from "@askaround/ui/card";
import { RadioCards } from "@askaround/ui/radio-cards";
import { showToast } from "@askaround/ui/toast";
import { newRequestId } from "@/forms/request-id.ts";
import { codeOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs, RouterOutputs } from "@/trpc/types.ts";
import { duplicateWords as words } from "@/words/professionals.ts";
import { PROFESSIONAL_PAGES, type StaffRole } from "./place.ts";
import { useUndoMerge } from "./use-undo-merge.ts";

type Record = RouterOutputs["professionals"]["compare"]["first"];
type Choice = RouterInputs["professionals"]["merge"]["choice"];

const FIELDS = ["name", "organisation", "title", "link"] as const satisfies readonly (keyof Choice)[];

type MergeFormProps = { kept: Record; merged: Record; offered: Choice; role: StaffRole; children: ReactNode };

/** Each fact that differs, from one record or the other; then the act itself, which can be undone. */
export function MergeForm({ kept, merged, offered, role, children }: MergeFormProps) {
  const trpc = useTRPC();
  const router = useRouter();
  const undo = useUndoMerge();
  const [choice, setChoice] = useState(offered);
  const [requestId] = useState(newRequestId);
  const merge = useMutation(
    trpc.professionals.merge.mutationOptions({
      onSuccess: () => {
        showToast({
          title: words.done,
          action: { label: words.undo, onAct: () => undo.mutate({ mergeId: requestId }) },
        });
        router.push(PROFESSIONAL_PAGES[role].one(kept.id));
      },
      onError: (error) => {
        if (codeOf(error) === "CONFLICT") router.refresh();
      },
    }),
  );
  const both = { requestId, keptId: kept.id, mergedId: merged.id };
  const revisions = { keptRevision: kept.revision, mergedRevision: merged.revision };
  const differing = FIELDS.filter((field) => kept[field] !== merged[field]);
  return (
    <form
      className="flex flex-col gap-6 wrap-anywhere"
      onSubmit={(event) => {
        event.preventDefault();
        if (!merge.isPending && !merge.isSuccess) merge.mutate({ ...both, ...revisions, choice });
      }}
    >
      {merge.isError ? (
        <Banner tone="danger" live>
          {messageOf(merge.error)}
        </Banner>
      ) : null}
      <Card title={words.choose}>
        <div className="flex flex-col gap-5">
          {differing.length === 0 ? <p className="text-sm text-ink-2">{words.alike}</p> : null}
          {differing.map((field) => (
            <RadioCards
              columns={2}
              key={field}
              name={field}
              legend={words.fields[field]}
              value={choice[field]}
              onChange={(event) =>
                setChoice({ ...choice, [field]: event.target.value === "merged" ? "merged" : "kept" })
              }
              options={[
                { value: "kept", label: kept[field] ?? words.empty, hint: words.fromKept },
                { value: "merged", label: merged[field] ?? words.empty, hint: words.fromMerged },
              ]}
            />
          ))}
        </div>
      </Card>
      {children}
      <div>
        <Button type="submit" variant="primary" busy={merge.isPending}>
          {words.merge}
        </Button>
      </div>
    </form>
  );
}
