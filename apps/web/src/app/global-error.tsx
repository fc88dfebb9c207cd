"use client";

import { buttonClass } from "@askaround/ui/button-class";
import { FaultState } from "@/shell/fault-state.tsx";
import { routes } from "@/routes.ts";
import { stateWords } from "@/words/states.ts";
import "./globals.css";

const words = stateWords.error;

/** When even the frame failed: a document of its own, with a plain link that loads everything anew. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-US">
      <body>
        <title>{words.pageTitle}</title>
        <FaultState
          reference={error.digest}
          action={
            <a href={routes.home()} className={buttonClass({ variant: "primary" })}>
              {words.retry}
            </a>
          }
        />
      </body>
    </html>
  );
}
