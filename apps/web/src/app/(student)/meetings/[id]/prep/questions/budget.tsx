"use client";

import { StatusPill } from "@askaround/ui/status-pill";
import { prepWords } from "@/words/prep.ts";
import { usePrep } from "../prep-context.tsx";
import type { Advised } from "../use-advice.ts";

const words = prepWords.budget;
const TONES = { room: "neutral", right: "good", full: "good", over: "warn" } as const;

/** The minutes agreed against the questions chosen: in words, and as a row of boxes to fill. */
export function Budget({ budget }: Pick<Advised, "budget">) {
  const { prep } = usePrep();
  const { chosen, easy, most, state } = budget;
  const { talkLeastMinutes: least, talkMostMinutes: longest } = prep.policy;
  const boxes = Array.from({ length: Math.max(most, chosen) }, (_, at) => at);
  return (
    <div className="rounded-control bg-sunken p-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        {words.chosen(chosen, prep.meeting.agreedMinutes)}
        <StatusPill tone={TONES[state]}>{words.state[state]}</StatusPill>
      </p>
      <div aria-hidden className="mt-2 flex gap-1">
        {boxes.map((at) => (
          <span
            key={at}
            className={`h-2.5 flex-1 rounded-pill border ${
              at >= chosen
                ? at < easy
                  ? "border-line-strong"
                  : "border-dashed border-line-strong"
                : at < most
                  ? "border-primary bg-primary"
                  : "border-warn bg-warn"
            }`}
          />
        ))}
      </div>
      <p className="mt-2 text-sm text-ink-2">
        {words.room(easy, most)}
        {chosen > 0 ? ` ${words.talk(chosen * least, chosen * longest)}` : null}
      </p>
    </div>
  );
}
