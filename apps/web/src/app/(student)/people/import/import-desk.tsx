"use client";

import type { PeopleBroughtIn } from "@askaround/core/address-books";
import { type ReactNode, useState } from "react";
import { BroughtIn } from "./brought-in.tsx";
import type { Looked } from "./choices.ts";
import { type Draft, FileForm } from "./file-form.tsx";
import { Preview } from "./preview.tsx";

const EMPTY: Draft = { file: null, pasted: "" };
const NOTHING: PeopleBroughtIn = { added: [], filled: [], left: 0 };

/** The file first, then everybody in it, then what was done, with a way back from every step. */
export function ImportDesk({ sources }: { sources: ReactNode }) {
  const [draft, setDraft] = useState(EMPTY);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [before, setBefore] = useState(NOTHING);
  const [result, setResult] = useState<PeopleBroughtIn | null>(null);
  function startAgain(next: Draft) {
    setDraft(next);
    setLooked(null);
    setResult(null);
    setBefore(NOTHING);
  }
  if (result)
    return (
      <BroughtIn all={result} onAnother={() => startAgain(EMPTY)} onTakenBack={() => startAgain(draft)} />
    );
  if (!looked) return <FileForm draft={draft} onChange={setDraft} onLooked={setLooked} sources={sources} />;
  return (
    <Preview
      looked={looked}
      before={before}
      onPart={setBefore}
      onDone={setResult}
      onChange={() => startAgain(draft)}
    />
  );
}
