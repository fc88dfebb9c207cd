"use client";

import { buttonClass } from "@askaround/ui/button-class";
import { ScreenState } from "@askaround/ui/screen-state";
import { routes } from "@/routes.ts";
import { shellWords } from "@/words/shell.ts";
import { stateWords } from "@/words/states.ts";
import "./globals.css";

const words = stateWords.error;

/** When even the frame failed: a document of its own, with a plain link that loads everything anew. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-US">
      <body>
        <title>{`${words.title} · ${shellWords.product}`}</title>
        <main className="mx-auto w-full max-w-[40rem] px-4 py-12">
          <ScreenState
            kind="error"
            level={1}
            title={words.title}
            reference={error.digest}
            actions={
              <a href={routes.home()} className={buttonClass({ variant: "primary" })}>
                {words.retry}
              </a>
            }
          >
            {words.body}
          </ScreenState>
        </main>
      </body>
    </html>
  );
}
