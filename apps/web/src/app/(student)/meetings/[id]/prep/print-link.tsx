"use client";

import { isAllKept } from "@askaround/core/prep/sync";
import { buttonClass } from "@askaround/ui/button-class";
import { Printer } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { routes } from "@/routes.ts";
import { sheetWords } from "@/words/sheet.ts";
import { usePrep } from "./prep-context.tsx";

/** To the printed sheet, with the last words on it: what is still on its way is waited for. */
export function PrintLink() {
  const { store, prep } = usePrep();
  const router = useRouter();
  const href = routes.meetingSheet(prep.meeting.meetingId);
  return (
    <Link
      href={href}
      prefetch={false}
      className={buttonClass({ variant: "quiet", size: "sm", class: "-mr-3" })}
      onClick={(event) => {
        if (isAllKept(store.get().box) || event.metaKey || event.ctrlKey) return;
        event.preventDefault();
        void store.flush().then(() => router.push(href));
      }}
    >
      <Printer aria-hidden className="size-4" />
      {sheetWords.print}
    </Link>
  );
}
