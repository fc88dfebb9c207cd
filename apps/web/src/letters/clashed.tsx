"use client";

import { Button } from "@askaround/ui/button";
import type { Choice } from "@askaround/core/letters";
import { lettersWords } from "@/words/letters.ts";

const words = lettersWords.clash;

/** What another tab or device made of the same text. Nothing is written until one of them is chosen. */
export function Clashed({ theirs, choose }: { theirs: string; choose: (choice: Choice) => void }) {
  return (
    <div role="alert" className="rounded-control border border-warn bg-warn-soft p-3">
      <p className="font-semibold">{words.title}</p>
      <p className="mt-1 text-sm whitespace-pre-line">
        {words.saved}: {theirs || words.nothing}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <Button size="sm" variant="primary" onClick={() => choose("mine")}>
          {words.mine}
        </Button>
        <Button size="sm" onClick={() => choose("theirs")}>
          {words.theirs}
        </Button>
        {theirs === "" ? null : (
          <Button size="sm" onClick={() => choose("both")}>
            {words.both}
          </Button>
        )}
      </div>
    </div>
  );
}
