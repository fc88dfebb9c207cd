import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { professionalWords as words } from "@/words/professionals.ts";

type Entry = RouterOutputs["professionals"]["get"]["history"][number];

/** What was set, when, by whom and why: the latest first. */
export function LimitHistory({ history, zone }: { history: readonly Entry[]; zone: string }) {
  return (
    <section aria-labelledby="limit-history">
      <h2 id="limit-history" className="mb-3 text-h3">
        {words.history}
      </h2>
      {history.length === 0 ? (
        <p className="text-sm text-ink-2">{words.historyNone}</p>
      ) : (
        <ol className="flex flex-col gap-3">
          {history.map((entry) => (
            <li key={entry.id} className="border-l-2 border-line-strong pl-4 text-sm">
              <p className="font-semibold">{saidOf(entry)}</p>
              <p>{entry.reason}</p>
              <p className="text-ink-2">
                {entry.setBy}, <Time at={entry.setAt} zone={zone} />
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function saidOf({ doNotContact, askFirst, mostAsks, coolDownDays }: Entry): string {
  const said = [
    ...(doNotContact ? [words.care.do_not_contact] : []),
    ...(askFirst ? [words.care.ask_first] : []),
    ...(mostAsks === null ? [] : [words.capOf(mostAsks)]),
    ...(coolDownDays === null ? [] : [words.quietOf(coolDownDays)]),
  ];
  return said.length === 0 ? words.lifted : said.join(" · ");
}
