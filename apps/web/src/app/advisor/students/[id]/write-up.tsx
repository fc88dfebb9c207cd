import { DescriptionList } from "@askaround/ui/description-list";
import { advisorWords } from "@/words/advisor.ts";
import type { SharedMeeting } from "./timeline-meeting.tsx";

type Debrief = NonNullable<SharedMeeting["debrief"]>;

const words = advisorWords.student;

/** What the student wrote after the meeting, where its level lets the reader see it; that it is written up, always. */
export function WriteUp({ debrief }: { debrief: Debrief }) {
  if (!debrief.content) return <p className="mt-3 text-sm text-ink-2">{words.writeUpKept}</p>;
  const items = itemsOf(debrief.content);
  if (items.length === 0) return null;
  return (
    <div className="mt-4 border-t pt-4 text-sm">
      <DescriptionList items={items} />
    </div>
  );
}

function itemsOf(content: NonNullable<Debrief["content"]>) {
  const { takeaways, learned, interestBefore, interestAfter, confidenceBefore, confidenceAfter, direction } =
    content;
  return [
    takeaways.length > 0 && { term: words.takeaways, detail: <Takeaways lines={takeaways} /> },
    learned && {
      term: words.learned,
      detail: <p className="break-words whitespace-pre-line">{learned}</p>,
    },
    (interestBefore !== null || interestAfter !== null) && {
      term: words.interest,
      detail: words.beforeAfter(interestBefore, interestAfter),
    },
    (confidenceBefore !== null || confidenceAfter !== null) && {
      term: words.confidence,
      detail: words.beforeAfter(confidenceBefore, confidenceAfter),
    },
    direction && { term: words.directionTerm, detail: words.direction[direction] },
  ].filter((item) => typeof item === "object" && item !== null);
}

function Takeaways({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="list-disc pl-4">
      {lines.map((line, index) => (
        <li key={index} className="break-words">
          {line}
        </li>
      ))}
    </ul>
  );
}
