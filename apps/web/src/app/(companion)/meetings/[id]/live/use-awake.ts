import { useEffect } from "react";

/** Keeps the screen on, and asks again on coming back to the page, since leaving it ends a lock. */
export function useAwake(awake: boolean): void {
  useEffect(() => {
    if (!awake) return;
    let lock: Promise<WakeLockSentinel | undefined> | undefined;
    const ask = () => {
      // A device that may not, or cannot, still works.
      if (document.visibilityState === "visible")
        lock = navigator.wakeLock?.request("screen").catch(() => undefined);
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      document.removeEventListener("visibilitychange", ask);
      void lock?.then((held) => held?.release());
    };
  }, [awake]);
}
