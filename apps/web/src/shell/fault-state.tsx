import type { ReactNode } from "react";
import { EmptyState } from "@askaround/ui/empty-state";
import { faultWords as words } from "../words/fault.ts";

/** What a failed screen says. Every page carries it for the worst case, so it brings no icons and no variants. */
export function FaultState({ reference, action }: { reference: string | undefined; action: ReactNode }) {
  return (
    <main id="main" role="alert" className="mx-auto w-full max-w-[40rem] px-4 py-12">
      <EmptyState title={words.title} level={1} action={action}>
        {words.body}
        {reference ? <p className="mt-2 text-min text-ink-3">{words.reference(reference)}</p> : null}
      </EmptyState>
    </main>
  );
}
