import type { RouterOutputs } from "../../trpc/types.ts";

type Stretches = RouterOutputs["search"]["find"][number]["hits"][number]["title"];

/** A text with what was looked for marked: by weight too, not by its colour alone. */
export function Marked({ parts }: { parts: Stretches }) {
  // The stretches of one text never change places.
  return parts.map((part, index) =>
    part.hit ? (
      <mark key={index} className="rounded-sm bg-warn-soft font-bold text-ink">
        {part.text}
      </mark>
    ) : (
      <span key={index}>{part.text}</span>
    ),
  );
}
