import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import type { RouterOutputs } from "@/trpc/types.ts";
import { overviewWords } from "@/words/overview.ts";

type Overview = RouterOutputs["cohorts"]["overview"];
type HrefOf = (query?: Record<string, string | undefined>) => string;

const words = overviewWords.goals;

/** How many reached the goal, and how soon notes and write-ups come. */
export function Pace({ overview, hrefOf }: { overview: Overview; hrefOf: HrefOf }) {
  const { students, reachedGoal, onLeave, notes, writeUps } = overview;
  return (
    <Card title={words.title}>
      <DescriptionList
        layout="stacked"
        items={[
          {
            term: words.reached,
            detail: (
              <Link href={hrefOf({ goal: "reached" })} prefetch={false} className="link">
                {overviewWords.funnel.of(reachedGoal, students)}, {overviewWords.share(reachedGoal, students)}
              </Link>
            ),
          },
          {
            term: words.note,
            detail:
              notes.median === null ? (
                words.noNote
              ) : (
                <Link href={hrefOf({ reached: "thanked" })} prefetch={false} className="link">
                  {words.middle(words.lasting(notes.median), notes.count)}
                </Link>
              ),
          },
          {
            term: words.writeUp,
            detail:
              writeUps.median === null ? (
                words.noWriteUp
              ) : (
                <Link href={hrefOf({ reached: "met" })} prefetch={false} className="link">
                  {words.middle(words.lasting(writeUps.median), writeUps.count)}
                </Link>
              ),
          },
          { term: words.onLeave, detail: onLeave },
        ]}
      />
      <p className="mt-4 text-sm text-ink-2">{words.definition}</p>
    </Card>
  );
}
