import { addMinutes, type Instant, minutesBetween } from "@askaround/core/shared";
import { formatTime } from "@askaround/ui/format-time";
import { sheetWords } from "@/words/sheet.ts";

const EVERY = 5;
/** By the minutes of a piece: most are five, the last one may be shorter. */
const GROW = ["", "grow", "grow-2", "grow-3", "grow-4", "grow-5"] as const;

/** `closing`: the rail of the last minutes, as many as these. */
type Props = { from: Instant; to: Instant; zone: string; closing?: number };

/** The clock down the margin: a glance says how far the talk should be. It says nothing that is not said in words too. */
export function TimeRail({ from, to, zone, closing }: Props) {
  const minutes = Math.max(0, minutesBetween(from, to));
  const marks = Array.from({ length: Math.ceil(minutes / EVERY) }, (_, index) => index * EVERY);
  return (
    <div aria-hidden className="flex w-[1.5cm] shrink-0 flex-col border-r border-black text-[0.75em]/none">
      {marks.map((mark) => (
        <p
          key={mark}
          className={`border-t border-black pt-[0.6mm] tabular-nums ${GROW[Math.min(EVERY, minutes - mark)]}`}
        >
          {formatTime(addMinutes(from, mark), zone, "time").replace(/\s?[ap]m$/, "")}
          {closing !== undefined && mark === 0 ? (
            <strong className="block pt-[0.6mm]">{sheetWords.left(closing)}</strong>
          ) : null}
        </p>
      ))}
      {closing !== undefined ? (
        <p className="border-t border-black">{formatTime(to, zone, "time").replace(/\s?[ap]m$/, "")}</p>
      ) : null}
    </div>
  );
}
