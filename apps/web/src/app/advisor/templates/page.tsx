import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { Card } from "@askaround/ui/card";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { StatusPill } from "@askaround/ui/status-pill";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { deskWords } from "@/words/prep-desk.ts";
import { AddStarters } from "./add-starters.tsx";
import { Archive } from "./archive.tsx";

const words = deskWords.templates;

export const metadata = { title: words.title };

export default async function TemplatesPage() {
  const templates = await required(trpc.templates.list.queryOptions());
  return (
    <div className="max-w-[52rem]">
      <PageHeader
        back={<BackLink href={routes.advisorAssign()}>{deskWords.assign.title}</BackLink>}
        title={words.title}
        lede={words.lede}
        actions={
          <Link href={routes.advisorTemplateNew()} className={buttonClass({ variant: "primary" })}>
            {words.add}
          </Link>
        }
      />
      {templates.length === 0 ? (
        <EmptyState title={words.none.title} action={<AddStarters />}>
          {words.none.body}
        </EmptyState>
      ) : null}
      <ul aria-label={words.caption} className="flex flex-col gap-4">
        {templates.map(({ id, name, version, archivedAt, content }) => (
          <Card key={id} as="li" tone={archivedAt === null ? "plain" : "sunken"}>
            <div className="flex flex-col gap-4 sm:flex-row sm:items-start sm:justify-between">
              <div className="min-w-0 sm:flex-1">
                <h2 className="text-h3 break-words">{name}</h2>
                <p className="mt-1 flex flex-wrap gap-2 text-sm text-ink-2">
                  {words.version(version)}
                  {archivedAt === null ? null : <StatusPill tone="neutral">{words.archived}</StatusPill>}
                </p>
                {content.lede === null ? null : <p className="mt-2 break-words">{content.lede}</p>}
              </div>
              <div className="flex shrink-0 flex-wrap gap-2">
                <Link
                  href={routes.advisorTemplate(id)}
                  aria-label={`${words.edit}: ${name}`}
                  className={buttonClass({ size: "sm" })}
                >
                  {words.edit}
                </Link>
                <Link
                  href={routes.advisorTemplateNew({ copy: id })}
                  aria-label={`${words.copy}: ${name}`}
                  className={buttonClass({ size: "sm" })}
                >
                  {words.copy}
                </Link>
                <Archive templateId={id} name={name} archived={archivedAt !== null} />
              </div>
            </div>
          </Card>
        ))}
      </ul>
    </div>
  );
}
