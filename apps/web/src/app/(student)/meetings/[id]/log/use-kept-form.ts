"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { Keeper } from "@/forms/keeper.ts";
import { type DebriefValues, isDebriefValues, sameValues } from "./debrief-values.ts";

/** What the server holds of the same form: a draft that was put off, or what was written up. */
export interface OnServer {
  /** Names the version; another one means that somebody went on with it. */
  readonly base: string;
  /** Null when the server holds nothing yet. */
  readonly values: DebriefValues | null;
}

/** Words that are neither this form’s nor seen by it yet: of another tab, or of another device. */
export interface Others {
  readonly values: DebriefValues;
  readonly choose: (mine: boolean) => void;
}

type Form<Command> = UseFormReturn<DebriefValues, unknown, Command>;

/**
 * Keeps every key on this device until it is saved, brings it back after a browser that died, and never lets one tab or
 * device write over another unseen: then it shows both and asks.
 */
export function useKeptForm<Command>(
  key: string,
  form: Form<Command>,
  onServer: OnServer,
  blank: DebriefValues,
) {
  const [restored, setRestored] = useState(false);
  const [others, setOthers] = useState<Others | null>(null);
  // As it was when the form opened: a page that is refreshed under a form takes nothing out of its hands.
  const server = useRef(onServer);
  const like = useRef(blank);
  const base = useRef(onServer.base);
  const keeper = useRef<Keeper | null>(null);

  const ask = useCallback(
    (theirs: DebriefValues, goOn: () => void) => {
      const choose = (mine: boolean) => {
        setOthers(null);
        goOn();
        if (!mine) form.reset(theirs, { keepDefaultValues: true });
        keeper.current?.keep({ values: form.getValues(), base: base.current, unsaved: true });
      };
      setOthers({ values: theirs, choose });
    },
    [form],
  );

  useEffect(() => {
    const kept = new Keeper(key, (theirs) => {
      if (isDebriefValues(theirs.values, like.current)) ask(theirs.values, () => kept.goOnFrom(theirs));
    });
    keeper.current = kept;
    void kept.read().then((found) => {
      if (found === null || !isDebriefValues(found.values, like.current)) return;
      const { values } = server.current;
      const moved = found.base !== base.current && values !== null;
      if (moved && !found.unsaved) return;
      form.reset(found.values, { keepDefaultValues: true });
      setRestored(found.unsaved);
      if (moved && !sameValues(values, found.values)) ask(values, () => undefined);
    });
    return form.subscribe({
      formState: { values: true },
      callback: ({ values, name }) => {
        if (name !== undefined) kept.keep({ values, base: base.current, unsaved: true });
      },
    });
  }, [ask, form, key]);

  return {
    restored,
    others,
    ask,
    /** The words as they stand were saved on the server under this version. */
    saved: (version: string) => {
      base.current = version;
      keeper.current?.keep({ values: form.getValues(), base: version, unsaved: false });
    },
    goOnFrom: (version: string) => {
      base.current = version;
    },
    base: () => base.current,
    keep: (values: DebriefValues) => keeper.current?.keep({ values, base: base.current, unsaved: true }),
    drop: async () => {
      setRestored(false);
      await keeper.current?.drop();
    },
  };
}
