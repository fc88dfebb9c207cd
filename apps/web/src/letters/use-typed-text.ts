"use client";

import type { SavedText } from "@askaround/core/shared";
import { useEffect, useRef, useState } from "react";
import { codeOf, messageOf } from "@/trpc/client.tsx";
import { type TextShelf, textShelf } from "./text-shelf.ts";
import {
  adopted,
  answered,
  type Choice,
  chosen,
  heard,
  isSaved,
  type TypedText,
} from "@askaround/core/letters";

const PAUSE_MS = 800;
const RETRY_MS = 5000;
/** Refusals that a later try would meet again. */
const FINAL = new Set([
  "BAD_REQUEST",
  "UNPROCESSABLE_CONTENT",
  "NOT_FOUND",
  "FORBIDDEN",
  "UNAUTHORIZED",
  "CONFLICT",
]);

export interface Source {
  /** Names the text among everything this browser keeps. */
  readonly key: string;
  readonly stored: { readonly text: string; readonly revision: number };
  readonly save: (text: string, revision: number) => Promise<SavedText>;
}

export type Saving = "idle" | "typing" | "saving" | "saved" | "waiting" | "refused";

/**
 * A text that saves itself: after a pause, on leaving the field or the page, and again once the network is back. What
 * never arrived stays in the browser, also when it is killed. Two tabs never write over each other unasked.
 */
export function useTypedText(source: Source) {
  const [text, setText] = useState<TypedText>(() => ({
    base: source.stored.text,
    mine: source.stored.text,
    revision: source.stored.revision,
    theirs: null,
  }));
  const [saving, setSaving] = useState<Saving>("idle");
  const [refusal, setRefusal] = useState<string | null>(null);
  const now = useRef(text);
  const latest = useRef(source);
  const shelf = useRef<TextShelf | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sending = useRef(false);
  /** Something that is saved with the text was changed beside it. */
  const touched = useRef(false);
  useEffect(() => {
    latest.current = source;
  });

  function become(next: TypedText) {
    now.current = next;
    setText(next);
    const { base, mine, revision } = next;
    shelf.current?.keep(isSaved(next) ? null : { base, mine, revision, at: Date.now() });
  }
  function soon(ms: number) {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), ms);
  }
  async function flush(): Promise<void> {
    clearTimeout(timer.current);
    const nothing = isSaved(now.current) && !touched.current;
    if (sending.current || now.current.theirs !== null || nothing) return;
    sending.current = true;
    touched.current = false;
    setSaving("saving");
    const sent = now.current.mine;
    try {
      become(answered(now.current, sent, await latest.current.save(sent, now.current.revision)));
      setRefusal(null);
      setSaving(isSaved(now.current) ? "saved" : "typing");
      if (!isSaved(now.current)) soon(PAUSE_MS);
    } catch (error) {
      touched.current = true;
      const code = codeOf(error);
      const final = code !== null && FINAL.has(code);
      setRefusal(final ? messageOf(error) : null);
      setSaving(final ? "refused" : "waiting");
      if (!final) soon(RETRY_MS);
    } finally {
      sending.current = false;
    }
  }
  const flushNow = useRef(flush);
  useEffect(() => {
    flushNow.current = flush;
  });
  useEffect(() => {
    const here = textShelf(latest.current.key);
    shelf.current = here;
    void here.adopt().then((left) => {
      if (left === null) return;
      become(adopted(now.current, left));
      if (!isSaved(now.current)) void flushNow.current();
    });
    const out = () => void flushNow.current();
    const hidden = () => document.visibilityState === "hidden" && out();
    window.addEventListener("online", out);
    window.addEventListener("pagehide", out);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("online", out);
      window.removeEventListener("pagehide", out);
      document.removeEventListener("visibilitychange", hidden);
      out();
      here.close();
    };
    // Once for each page: everything it reads is behind a ref.
  }, []);
  const { text: storedText, revision: storedRevision } = source.stored;
  useEffect(() => {
    if (storedRevision > now.current.revision) become(heard(now.current, storedText, storedRevision));
  }, [storedText, storedRevision]);

  return {
    value: text.mine,
    theirs: text.theirs,
    saving,
    refusal,
    change(value: string) {
      become({ ...now.current, mine: value });
      setSaving("typing");
      soon(PAUSE_MS);
    },
    /** Saves the text again, with what changed beside it. */
    touch() {
      touched.current = true;
      setSaving("typing");
      soon(PAUSE_MS);
    },
    choose(choice: Choice) {
      become(chosen(now.current, choice));
      void flush();
    },
    flush,
  };
}
