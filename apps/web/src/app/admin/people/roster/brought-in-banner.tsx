"use client";

import type { BroughtIn } from "@askaround/core/rosters";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import Link from "next/link";
import { routes } from "@/routes.ts";
import { rosterWords } from "@/words/roster.ts";
import { useTakeBack } from "./use-roster.ts";

const words = rosterWords.done;

type BroughtInBannerProps = {
  all: BroughtIn;
  invited: boolean;
  onAnother: () => void;
  onTakenBack: () => void;
};

/** What was brought in, and the way back. */
export function BroughtInBanner({ all, invited, onAnother, onTakenBack }: BroughtInBannerProps) {
  const { run, busy } = useTakeBack();
  async function undo() {
    if (await run(all)) onTakenBack();
  }
  return (
    <div className="flex flex-col gap-6">
      <Banner
        tone="good"
        live
        title={`${words.title(all.added.length, all.enrolled.length, all.changed.length)}.`}
      >
        {all.added.length > 0 ? <p>{invited ? words.invited : words.notInvited}</p> : null}
        {all.refused.length > 0 ? <p>{words.refused(all.refused.length)}</p> : null}
      </Banner>
      <div className="flex flex-wrap gap-3">
        <Link href={routes.adminPeople()} className={buttonClass({ variant: "primary" })}>
          {words.people}
        </Link>
        <Button onClick={onAnother}>{words.another}</Button>
        <Button variant="quiet" busy={busy} onClick={() => void undo()}>
          {rosterWords.undo}
        </Button>
      </div>
    </div>
  );
}
