"use client";

import { useRouter } from "next/navigation";
import { showToast } from "@askaround/ui/toast";
import { messageOf } from "@/trpc/client.tsx";

/** What every act outside a form does when it is through: show the page as it is now, or say why nothing happened. */
export function useAct() {
  const router = useRouter();
  return {
    refresh: () => router.refresh(),
    sayWhy: (error: unknown) => {
      showToast({ title: messageOf(error), tone: "danger" });
      router.refresh();
    },
  };
}
