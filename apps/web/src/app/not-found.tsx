import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { ScreenState } from "@askaround/ui/screen-state";
import { routes } from "@/routes.ts";
import { PublicShell } from "@/shell/public-shell.tsx";
import { stateWords } from "@/words/states.ts";

const words = stateWords.notFound;

export const metadata: Metadata = { title: words.title };

/** The same page for what does not exist and for what is someone else's. */
export default function NotFound() {
  return (
    <PublicShell>
      <ScreenState
        kind="not-found"
        level={1}
        title={words.title}
        actions={
          <Link href={routes.home()} className={buttonClass({ variant: "primary" })}>
            {words.action}
          </Link>
        }
      >
        {words.body}
      </ScreenState>
    </PublicShell>
  );
}
