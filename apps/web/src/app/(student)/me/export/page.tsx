import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { Card } from "@askaround/ui/card";
import { PageHeader } from "@askaround/ui/page-header";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { exportWords as words } from "@/words/export.ts";
import { importWords } from "@/words/people-import.ts";

export const metadata: Metadata = { title: words.title };

export default function ExportPage() {
  return (
    <>
      <PageHeader
        back={<BackLink href={routes.me()}>{words.back}</BackLink>}
        title={words.title}
        lede={words.lede}
      />
      <div className="flex flex-col gap-5">
        <Card title={words.filesTitle}>
          <ul className="flex flex-col divide-y divide-line">
            {words.files.map(({ file, label, what }) => (
              <li key={file} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <div className="min-w-0 flex-1 basis-56">
                  <p className="font-semibold">{label}</p>
                  <p className="text-sm text-ink-2">{what}</p>
                </div>
                <a className={buttonClass()} href={routes.api.exportFile(file)} download>
                  {words.download}
                  <span className="sr-only"> {label}</span>
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-3 text-sm text-ink-2">{words.record}</p>
          <p className="mt-1 text-sm text-ink-2">
            {words.comesBack}{" "}
            <Link className="link" href={routes.peopleImport()} prefetch={false}>
              {importWords.title}
            </Link>
            .
          </p>
        </Card>
        <Card title={words.printTitle}>
          <p className="text-ink-2">{words.printLede}</p>
          <p className="mt-3">
            <Link className="link" href={routes.myPortfolio()}>
              {words.openPortfolio}
            </Link>
          </p>
        </Card>
      </div>
    </>
  );
}
