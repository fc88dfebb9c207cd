import { liveWords as words } from "@/words/live.ts";
import { useOffline } from "./use-offline.ts";
import { VibrateChoice } from "./vibrate.tsx";

/** What the first look does without. It is loaded before the page is kept, and so is kept with it. */
export function Later() {
  const isReady = useOffline();
  return (
    <div>
      {isReady ? <p className="text-sm text-ink-2">{words.ready}</p> : null}
      <VibrateChoice />
    </div>
  );
}
