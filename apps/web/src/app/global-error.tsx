"use client";

import { faultWords as words } from "@/words/fault.ts";
import "./globals.css";

/** When even the frame failed: a document of its own, as small as can be since every page carries it. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en-US">
      <body>
        <title>{words.pageTitle}</title>
        <main role="alert" className="mx-auto flex max-w-[40rem] flex-col items-start gap-3 p-6">
          <h1>{words.title}</h1>
          <p>{words.body}</p>
          {error.digest ? <p>{words.reference(error.digest)}</p> : null}
          <button type="button" className="link min-h-11" onClick={() => location.reload()}>
            {words.retry}
          </button>
        </main>
      </body>
    </html>
  );
}
