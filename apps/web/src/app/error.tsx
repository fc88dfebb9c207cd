"use client";

import { buttonClass } from "@askaround/ui/button-class";
import { FaultState } from "@/shell/fault-state.tsx";
import { faultWords as words } from "@/words/fault.ts";

/** A screen that failed. The digest is what the server's log has for it. */
export default function ScreenError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <FaultState
      reference={error.digest}
      action={
        <button type="button" className={buttonClass({ variant: "primary" })} onClick={reset}>
          {words.retry}
        </button>
      }
    />
  );
}
