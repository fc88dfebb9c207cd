import type { Metadata } from "next";
import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { calendarWords as words } from "@/words/calendar.ts";
import { viewerZone } from "../../_parts/viewer-zone.ts";
import { Address } from "./address.tsx";

export const metadata: Metadata = { title: words.title };

export default async function CalendarPage() {
  const [zone, feed] = await Promise.all([viewerZone(), required(trpc.me.calendar.queryOptions())]);
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.me()}>{words.back}</BackLink>}
        title={words.title}
        lede={words.lede}
      />
      <div className="flex flex-col gap-5">
        <Card title={words.yours}>
          <Address feed={feed} zone={zone} />
        </Card>
        <Card title={words.howTitle}>
          <DescriptionList items={words.how} layout="stacked" />
        </Card>
      </div>
    </>
  );
}
