"use client";

import type { BroughtIn } from "@askaround/core/rosters";
import type { CohortId } from "@askaround/core/shared";
import { useState } from "react";
import { BroughtInBanner } from "./brought-in-banner.tsx";
import { RosterForm } from "./roster-form.tsx";
import { RosterPreview } from "./roster-preview.tsx";
import type { Looked } from "./use-roster.ts";

type Cohort = { readonly id: CohortId; readonly name: string };
type Result = { readonly all: BroughtIn; readonly invited: boolean };

const NOBODY: BroughtIn = { added: [], changed: [], enrolled: [], refused: [] };

/** The rows first, then what becomes of each, then what was done, with a way back from every step. */
export function RosterDesk({ cohorts, cohortId }: { cohorts: readonly Cohort[]; cohortId: CohortId | null }) {
  const [draft, setDraft] = useState({ text: "", cohortId });
  const [looked, setLooked] = useState<Looked | null>(null);
  const [before, setBefore] = useState(NOBODY);
  const [result, setResult] = useState<Result | null>(null);
  function startAgain(text: string) {
    setDraft({ ...draft, text });
    setLooked(null);
    setResult(null);
    setBefore(NOBODY);
  }
  if (result)
    return (
      <BroughtInBanner
        {...result}
        onAnother={() => startAgain("")}
        onTakenBack={() => startAgain(draft.text)}
      />
    );
  if (!looked) return <RosterForm cohorts={cohorts} draft={draft} onChange={setDraft} onLooked={setLooked} />;
  return (
    <RosterPreview
      looked={looked}
      cohorts={cohorts}
      before={before}
      onPart={setBefore}
      onDone={(all, invited) => setResult({ all, invited })}
      onChange={() => setLooked(null)}
    />
  );
}
