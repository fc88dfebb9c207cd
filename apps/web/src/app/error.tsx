"use client";

import { Button } from "@askaround/ui/button";
import { ScreenState } from "@askaround/ui/screen-state";
import { stateWords } from "@/words/states.ts";

const words = stateWords.error;

/** A screen that failed. The digest is what the server's log has for it. */
export default function ScreenError({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main id="main" className="mx-auto w-full max-w-[40rem] px-4 py-12">
      <ScreenState
        kind="error"
        level={1}
        title={words.title}
        reference={error.digest}
        actions={
          <Button variant="primary" onClick={reset}>
            {words.retry}
          </Button>
        }
      >
        {words.body}
      </ScreenState>
    </main>
  );
}
