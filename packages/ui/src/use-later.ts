import { useEffect, useState } from "react";

/**
 * A part of the page that most visits do without, fetched once the rest stands; null until it is there. A network that
 * is gone by then is no fault: it is tried again as soon as the browser is online.
 */
export function useLater<Part>(load: () => Promise<Part>, afterMs = 0): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    let left = false;
    const fetchIt = () => {
      load().then(
        (loaded) => {
          if (!left) setPart(() => loaded);
        },
        () => undefined,
      );
    };
    const timer = setTimeout(fetchIt, afterMs);
    window.addEventListener("online", fetchIt);
    return () => {
      left = true;
      clearTimeout(timer);
      window.removeEventListener("online", fetchIt);
    };
  }, [load, afterMs]);
  return part;
}
