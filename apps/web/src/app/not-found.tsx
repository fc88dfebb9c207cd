import type { Metadata } from "next";
import { NotFoundState } from "@/shell/not-found-state.tsx";
import { PublicShell } from "@/shell/public-shell.tsx";
import { stateWords } from "@/words/states.ts";

export const metadata: Metadata = { title: stateWords.notFound.title };

/** An address that leads nowhere. */
export default function NotFound() {
  return (
    <PublicShell>
      <NotFoundState />
    </PublicShell>
  );
}
