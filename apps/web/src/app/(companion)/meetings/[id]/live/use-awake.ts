import { useCallback, useEffect, useRef } from "react";

/** Keeps the screen on once asked, and asks again on coming back to the page, since leaving it ends a lock. */
export function useAwake(): () => void {
  const wanted = useRef(false);
  const ask = useCallback(() => {
    wanted.current = true;
    // A device that may not, or cannot, still works.
    void navigator.wakeLock?.request("screen").catch(() => undefined);
  }, []);
  useEffect(() => {
    const again = () => {
      if (wanted.current && document.visibilityState === "visible") ask();
    };
    document.addEventListener("visibilitychange", again);
    return () => document.removeEventListener("visibilitychange", again);
  }, [ask]);
  return ask;
}
