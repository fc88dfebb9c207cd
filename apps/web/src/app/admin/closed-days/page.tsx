import { dateIn } from "@askaround/core/shared";
import { Card } from "@askaround/ui/card";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { now } from "@/server/clock.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { closedDaysWords as words } from "@/words/closed-days.ts";
import { AddDays } from "./add-days.tsx";
import { DayList } from "./day-list.tsx";

export const metadata = { title: words.title };

export default async function ClosedDaysPage() {
  const [{ settings, revision, zone }, open] = await Promise.all([
    required(trpc.office.get.queryOptions()),
    required(trpc.office.openDuties.queryOptions()),
  ]);
  const today = dateIn(now(), zone);
  const list = { all: settings.closedDays, revision };
  const past = settings.closedDays.filter(({ to }) => to < today);
  const ahead = settings.closedDays.filter(({ to }) => to >= today);
  return (
    <div className="max-w-[44rem]">
      <PageHeader
        back={<BackLink href={routes.adminPolicies()}>{words.back}</BackLink>}
        title={words.title}
        lede={words.lede}
      />
      <div className="flex flex-col gap-6">
        <Card title={words.add}>
          <p className="mb-4 text-ink-2">{words.keep(open.followUps)}</p>
          <AddDays {...list} />
        </Card>
        <Card title={words.ahead}>
          {ahead.length === 0 ? (
            <p className="text-ink-2">{words.none}</p>
          ) : (
            <DayList {...list} shown={ahead} />
          )}
          {past.length === 0 ? null : (
            <details className="mt-4 border-t pt-2">
              <summary className="min-h-11 cursor-pointer py-2 text-ink-2">{words.past(past.length)}</summary>
              <DayList {...list} shown={past} />
            </details>
          )}
        </Card>
      </div>
    </div>
  );
}
