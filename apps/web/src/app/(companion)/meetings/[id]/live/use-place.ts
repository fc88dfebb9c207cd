import { useEffect, useState } from "react";

const PREFIX = "askaround:live:place:";

export interface Place {
  /** The question shown; the one after the last stands for the closing two. */
  readonly at: number;
  readonly go: (to: number) => void;
}

/** Where in the list this device is, also after the page was gone. The closing questions come up by themselves, once. */
export function usePlace(meetingId: string, last: number, closing: boolean): Place {
  const [at, setAt] = useState(0);
  const go = (to: number) => {
    const within = Math.min(Math.max(0, to), last);
    setAt(within);
    try {
      localStorage.setItem(PREFIX + meetingId, String(within));
    } catch {
      // The list then begins at its first question.
    }
  };
  useEffect(() => {
    try {
      const kept = Number(localStorage.getItem(PREFIX + meetingId) ?? 0);
      if (Number.isInteger(kept) && kept > 0) setAt(Math.min(kept, last));
    } catch {
      // Nothing was kept then.
    }
  }, [meetingId, last]);
  useEffect(() => {
    if (closing) setAt(last);
  }, [closing, last]);
  return { at, go };
}
