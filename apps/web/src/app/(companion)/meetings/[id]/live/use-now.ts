import { useEffect, useState } from "react";

/** The wall clock, read anew each second and whenever the page is looked at again: ticks are never counted. */
export function useNow(openedAt: number): number {
  const [now, setNow] = useState(openedAt);
  useEffect(() => {
    const read = () => setNow(Date.now());
    read();
    const timer = setInterval(read, 1000);
    document.addEventListener("visibilitychange", read);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", read);
    };
  }, []);
  return now;
}
