"use client";

import type { PeopleBroughtIn } from "@askaround/core/address-books";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import Link from "next/link";
import { routes } from "@/routes.ts";
import { importWords } from "@/words/people-import.ts";
import { useTakeBack } from "./use-import.ts";

const words = importWords.done;

type BroughtInProps = { all: PeopleBroughtIn; onAnother: () => void; onTakenBack: () => void };

/** What was brought in, and the way back. */
export function BroughtIn({ all, onAnother, onTakenBack }: BroughtInProps) {
  const { run, busy } = useTakeBack();
  const { added, filled, left } = all;
  async function undo() {
    if (await run(all)) onTakenBack();
  }
  return (
    <div className="flex flex-col gap-6">
      <Banner tone="good" live title={`${words.title(added.length, filled.length)}.`}>
        {left > 0 ? <p>{words.left(left)}</p> : null}
      </Banner>
      <div className="flex flex-wrap gap-3">
        <Link href={routes.people()} className={buttonClass({ variant: "primary" })}>
          {words.people}
        </Link>
        <Button onClick={onAnother}>{words.another}</Button>
        {added.length + filled.length > 0 ? (
          <Button variant="quiet" busy={busy} onClick={() => void undo()}>
            {importWords.undo}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
