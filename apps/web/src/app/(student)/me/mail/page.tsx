import type { Metadata } from "next";
import { Card } from "@askaround/ui/card";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { meWords } from "@/words/me.ts";
import { myMailWords as words } from "@/words/my-mail.ts";
import { viewerZone } from "../../_parts/viewer-zone.ts";
import { MailProblem } from "../../_parts/mail-problem.tsx";
import { MailItem } from "./mail-item.tsx";

export const metadata: Metadata = { title: words.title };

export default async function MyMailPage() {
  const [zone, mail] = await Promise.all([viewerZone(), required(trpc.me.mail.queryOptions())]);
  return (
    <>
      <PageHeader
        title={words.title}
        lede={words.lede}
        back={<BackLink href={routes.me()}>{meWords.title}</BackLink>}
      />
      <MailProblem />
      <div className="flex flex-col gap-5">
        {mail.coming.length === 0 ? (
          <EmptyState title={words.none}>{words.noneBody}</EmptyState>
        ) : (
          <Card title={words.coming}>
            <ul className="flex flex-col divide-y divide-line">
              {mail.coming.map((row) => (
                <MailItem key={row.id} mail={row} zone={zone} />
              ))}
            </ul>
          </Card>
        )}
        {mail.past.length === 0 ? null : (
          <Card title={words.past}>
            <ul className="flex flex-col divide-y divide-line">
              {mail.past.map((row) => (
                <MailItem key={row.id} mail={row} zone={zone} />
              ))}
            </ul>
          </Card>
        )}
      </div>
    </>
  );
}
