"use client";

import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { professionalWords as words } from "@/words/professionals.ts";

/** Saves the list as it is filtered and ordered now, all pages of it. */
export function ExportButton({ filters }: { filters: RouterInputs["professionals"]["export"] }) {
  const trpc = useTRPC();
  const take = useMutation(
    trpc.professionals.export.mutationOptions({
      onSuccess: ({ name, csv, rows }) => {
        const url = URL.createObjectURL(new Blob([csv], { type: "text/csv;charset=utf-8" }));
        const link = document.createElement("a");
        link.href = url;
        link.download = name;
        link.click();
        URL.revokeObjectURL(url);
        showToast({ title: words.exported(rows), detail: words.exportedDetail });
      },
      onError: (error) => showToast({ title: messageOf(error), tone: "danger" }),
    }),
  );
  return (
    <Button
      busy={take.isPending}
      icon={<Download aria-hidden className="size-4" />}
      onClick={() => take.mutate(filters)}
      className="print:hidden"
    >
      {words.export}
    </Button>
  );
}
