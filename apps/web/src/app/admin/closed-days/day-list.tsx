"use client";

import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Time } from "@askaround/ui/time";
import { messageOf } from "@/trpc/client.tsx";
import { closedDaysWords as words } from "@/words/closed-days.ts";
import { type Days, type DaysProps, useDays } from "./use-days.ts";

/** Each with its way out of the list, and a way back. */
export function DayList({ shown, ...list }: DaysProps & { shown: Days }) {
  const { set, change } = useDays(list);
  return (
    <>
      {change.isError ? (
        <Banner tone="danger" live>
          {messageOf(change.error)}
        </Banner>
      ) : null}
      <ul>
        {shown.map((days) => (
          <li
            key={`${days.from} ${days.to} ${days.name}`}
            className="flex items-center justify-between gap-3 border-b border-line py-2 last:border-b-0"
          >
            <span className="min-w-0">
              <span className="block font-semibold">{days.name}</span>
              <span className="block text-sm text-ink-2">
                <Time on={days.from} format="full" />
                {days.to === days.from ? null : (
                  <>
                    {` ${words.until} `}
                    <Time on={days.to} format="full" />
                  </>
                )}
              </span>
            </span>
            <Button
              size="sm"
              variant="quiet"
              aria-label={words.removeName(days.name)}
              busy={change.isPending}
              onClick={() =>
                set(
                  list.all.filter((each) => each !== days && JSON.stringify(each) !== JSON.stringify(days)),
                  words.removed(days.name),
                )
              }
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
