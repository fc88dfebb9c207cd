import Link from "next/link";
import { Time } from "@askaround/ui/time";
import { ChevronRight } from "lucide-react";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { contactWords as words } from "@/words/contacts.ts";

type Row = RouterOutputs["contacts"]["list"]["rows"][number];

export function ContactList({ rows, zone }: { rows: readonly Row[]; zone: string }) {
  return (
    <ul className="overflow-hidden rounded-card border bg-surface shadow-card">
      {rows.map((row) => (
        <li
          key={row.contactId}
          className="relative flex items-center gap-3 border-b border-line px-4 py-3.5 last:border-b-0 hover:bg-sunken"
        >
          <div className="min-w-0 flex-1 sm:flex sm:items-baseline sm:justify-between sm:gap-6">
            <div className="min-w-0">
              <Link href={routes.person(row.contactId)} className="row-link font-serif text-h3">
                {row.name}
              </Link>
              <p className="text-sm text-ink-2">{[row.title, row.organisation].filter(Boolean).join(", ")}</p>
            </div>
            <p className="text-sm text-ink-2 sm:shrink-0 sm:text-right">
              <LastSeen row={row} zone={zone} />
            </p>
          </div>
          <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-3" />
        </li>
      ))}
    </ul>
  );
}

function LastSeen({ row, zone }: { row: Row; zone: string }) {
  if (row.nextMeetingAt !== null) {
    return (
      <>
        {words.meets} <Time at={row.nextMeetingAt} zone={zone} format="day" />
      </>
    );
  }
  if (row.lastMetAt !== null) {
    return (
      <>
        {words.met} <Time at={row.lastMetAt} zone={zone} format="date" />
      </>
    );
  }
  return words.notYet;
}
