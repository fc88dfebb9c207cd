"use client";

import { formatTime } from "@askaround/ui/format-time";
import { Conflict, type Difference } from "@/forms/conflict.tsx";
import { instantOf } from "@/forms/wall-time.ts";
import { debriefWords } from "@/words/debrief.ts";
import { debriefMoreWords } from "@/words/debrief-more.ts";
import { formWords } from "@/words/forms.ts";
import type { DebriefValues } from "./debrief-values.ts";
import type { Others } from "./use-kept-form.ts";

const words = { ...debriefWords, ...debriefMoreWords };

type Props = { others: Others | null; mine: DebriefValues; zone: string };

/** The same meeting written up in two places: both are shown, and nothing is lost before one is chosen. */
export function DraftConflict({ others, mine, zone }: Props) {
  if (others === null) return null;
  return (
    <Conflict
      differences={differencesOf(mine, others.values, zone)}
      onKeepMine={() => others.choose(true)}
      onTakeTheirs={() => others.choose(false)}
      busy={false}
    />
  );
}

function differencesOf(mine: DebriefValues, theirs: DebriefValues, zone: string): Difference[] {
  const [yours, others] = [shown(mine, zone), shown(theirs, zone)];
  return Object.keys(yours)
    .map((label) => ({ label, mine: yours[label] ?? "", theirs: others[label] ?? "" }))
    .filter((difference) => difference.mine !== difference.theirs);
}

function shown(values: DebriefValues, zone: string): Record<string, string> {
  const time = (date: string, clock: string) => {
    const at = instantOf(date, clock, zone);
    return at === "" ? "" : formatTime(at, zone);
  };
  const { interestBefore, interestAfter, confidenceBefore, confidenceAfter } = values;
  return {
    [words.outcome]: words.outcomes[values.outcome],
    [words.learned]: values.learned,
    [formWords.noteLevel]: formWords.noteLevels[values.noteLevel],
    [words.suggestedShort]: [
      ...values.suggested.map(({ name, organisation }) => [name, organisation].filter(Boolean).join(", ")),
      ...(values.noOneSuggested ? [words.noOne] : []),
    ].join("; "),
    [words.takeaways]: values.takeaways.filter(Boolean).join("; "),
    [words.promises]: values.promises
      .map(({ what, dueOn }) => [what, dueOn].filter(Boolean).join(", "))
      .join("; "),
    [words.startOn]: time(values.actualStartOn, values.actualStart),
    [words.endOn]: time(values.actualEndOn, values.actualEnd),
    [words.interest]: [interestBefore, interestAfter].join(" – "),
    [words.confidence]: [confidenceBefore, confidenceAfter].join(" – "),
    [words.direction]: values.direction === "" ? "" : words.directions[values.direction],
  };
}
