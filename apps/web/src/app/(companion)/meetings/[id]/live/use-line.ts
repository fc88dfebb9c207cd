import { useEffect, useRef, useState } from "react";
import type { Keeper } from "@/forms/keeper.ts";

/** The line that is being typed, kept with every key: it is there again after the tab was closed. */
export function useLine(key: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState("");
  const typed = useRef("");
  const keeper = useRef<Keeper | null>(null);
  const show = (next: string) => {
    typed.current = next;
    setText(next);
  };

  useEffect(() => {
    let read = "";
    const look = async () => {
      const mine = keeper.current;
      if (!mine || document.visibilityState !== "visible") return;
      // Words of this tab stand; what it only read may have gone on, or have been noted, in another.
      if (typed.current !== read) return;
      const kept = await mine.read();
      if (typed.current !== read) return;
      read = typeof kept?.values === "string" ? kept.values : "";
      show(read);
    };
    void import("@/forms/keeper.ts").then(
      (loaded) => {
        const mine: Keeper = new loaded.Keeper(key, (theirs) => mine.goOnFrom(theirs));
        keeper.current = mine;
        return look();
      },
      () => undefined,
    );
    const onLook = () => void look();
    document.addEventListener("visibilitychange", onLook);
    return () => document.removeEventListener("visibilitychange", onLook);
  }, [key]);

  const type = (next: string) => {
    show(next);
    if (next === "") void keeper.current?.drop();
    else keeper.current?.keep({ values: next, base: "", unsaved: true });
  };
  return [text, type];
}
