"use client";

import { Button } from "@askaround/ui/button";
import { showToast } from "@askaround/ui/toast";
import { useAct } from "@/forms/use-act.ts";

interface UndoableSwitchProps {
  /** What it is about, for whoever cannot see the row. */
  name: string;
  on: boolean;
  busy: boolean;
  words: { turnOn: string; turnOff: string; saidOn: string; saidOff: string; undo: string };
  onSet: (on: boolean, done: { onSuccess: () => void }) => void;
}

/** A quiet button that puts a row into one of two states, says so, and takes it back from the toast. */
export function UndoableSwitch({ name, on, busy, words, onSet }: UndoableSwitchProps) {
  const { refresh } = useAct();
  const set = (to: boolean) =>
    onSet(to, {
      onSuccess: () => {
        const undo = { label: words.undo, onAct: () => set(!to) };
        showToast({ title: to ? words.saidOn : words.saidOff, action: undo });
        refresh();
      },
    });
  const label = on ? words.turnOff : words.turnOn;
  return (
    <Button size="sm" variant="quiet" busy={busy} aria-label={`${label}: ${name}`} onClick={() => set(!on)}>
      {label}
    </Button>
  );
}
