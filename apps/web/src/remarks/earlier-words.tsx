import { Time } from "@askaround/ui/time";
import { remarkWords } from "@/words/remarks.ts";
import type { Remark } from "./remark-head.tsx";

const words = remarkWords.staff;

/** The wordings that stood there before, for whoever wants to know; nothing when there are none. */
export function EarlierWords({
  remark,
  zone,
}: {
  remark: Pick<Remark, "editedAt" | "earlier">;
  zone: string;
}) {
  if (remark.editedAt === null || remark.earlier.length === 0) return null;
  return (
    <details className="mt-3 text-sm text-ink-2">
      <summary className="min-h-6 cursor-pointer">
        {words.edited} <Time at={remark.editedAt} zone={zone} />. {words.earlier}
      </summary>
      <ul className="mt-2 flex flex-col gap-2 border-l-2 border-line pl-3">
        {remark.earlier.map(({ text, until }) => (
          <li key={until}>
            <p className="break-words whitespace-pre-line">{text}</p>
            <p>
              {words.until} <Time at={until} zone={zone} />
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
