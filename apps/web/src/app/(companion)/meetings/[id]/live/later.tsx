import "@/forms/keeper.ts";
import "@/live/send.ts";
import type { RefObject } from "react";
import { lateWords as words } from "@/words/live-later.ts";
import { useAwake } from "./use-awake.ts";
import { useSwipe } from "./use-swipe.ts";
import { useOffline } from "./use-offline.ts";
import { VibrateChoice } from "./vibrate.tsx";

export { Announcer } from "./announcer.tsx";
export { Ending } from "./ending.tsx";
export { JotList } from "./jot-list.tsx";

export interface ExtrasProps {
  /** Whether the talk goes on: the screen then stays on. */
  readonly awake: boolean;
  readonly card: RefObject<HTMLElement | null>;
  readonly onSwipe: (by: 1 | -1) => void;
}

/** What the first look does without. All of it is loaded before the page is kept, and so is kept with it. */
export function Extras({ awake, card, onSwipe }: ExtrasProps) {
  useAwake(awake);
  useSwipe(card, onSwipe);
  const isReady = useOffline();
  return (
    <div>
      {isReady ? <p className="text-sm text-ink-2">{words.ready}</p> : null}
      <VibrateChoice />
    </div>
  );
}
