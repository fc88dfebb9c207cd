import type { Cue, LivePolicy } from "@askaround/core/live";
import { useEffect, useState } from "react";
import { lateWords as words } from "@/words/live-later.ts";
import { wantsVibration } from "./wants-vibration.ts";

export interface AnnouncerProps {
  readonly cue: Cue | null;
  readonly endsAt: number;
  readonly policy: LivePolicy;
}

/**
 * What screen readers hear: three sentences in the whole talk, each once. Whoever asked for it feels the first of them.
 */
export function Announcer({ cue, endsAt, policy }: AnnouncerProps) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    setSaid(cue === null ? "" : sentence(cue, policy));
    if (cue === "closing" && wantsVibration()) navigator.vibrate?.(200);
  }, [cue, endsAt, policy]);
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}

export function sentence(cue: Cue, policy: LivePolicy): string {
  if (cue === "over") return words.overFor(policy.goOnMinutes);
  return cue === "last_minute" ? words.lastMinute : words.closing(policy.closingMinutes);
}
