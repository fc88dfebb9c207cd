import { useEffect, useState } from "react";
import { lateWords as words } from "@/words/live-later.ts";
import { VIBRATE, wantsVibration } from "./wants-vibration.ts";

/** Only where there is something to vibrate. */
export function VibrateChoice() {
  const [wanted, setWanted] = useState<boolean | null>(null);
  useEffect(() => {
    if ("vibrate" in navigator) setWanted(wantsVibration());
  }, []);
  if (wanted === null) return null;
  return (
    <label className="flex min-h-11 items-center gap-3 text-sm">
      <input
        type="checkbox"
        className="size-5 accent-primary"
        checked={wanted}
        onChange={({ target }) => {
          setWanted(target.checked);
          try {
            localStorage.setItem(VIBRATE, target.checked ? "1" : "0");
          } catch {
            // It then holds until the page is left.
          }
        }}
      />
      {words.vibrate}
    </label>
  );
}
