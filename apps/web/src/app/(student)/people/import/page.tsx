import type { Metadata } from "next";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { importWords as words } from "@/words/people-import.ts";
import { ImportDesk } from "./import-desk.tsx";

export const metadata: Metadata = { title: words.title };

export default function ImportPage() {
  return (
    <>
      <PageHeader
        title={words.title}
        lede={words.lede}
        back={<BackLink href={routes.people()}>{words.back}</BackLink>}
      />
      <ImportDesk
        sources={
          <details className="text-ink-2">
            <summary className="min-h-11 cursor-pointer py-2.5 font-semibold text-ink">{words.where}</summary>
            <ul className="flex list-disc flex-col gap-1.5 pl-5">
              {words.sources.map((source) => (
                <li key={source}>{source}</li>
              ))}
            </ul>
          </details>
        }
      />
    </>
  );
}
