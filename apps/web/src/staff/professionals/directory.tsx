import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import type { SearchParams } from "@/lists/address.ts";
import { NoRows } from "@/lists/no-rows.tsx";
import { Pager } from "@/lists/pager.tsx";
import { Definitions } from "@/staff/definitions.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { officePictureWords } from "@/words/office-picture.ts";
import { duplicateWords, professionalWords as words } from "@/words/professionals.ts";
import { isFiltered, professionalQuery, readProfessionalList } from "./address.ts";
import { ExportButton } from "./export-button.tsx";
import { ProfessionalFilters } from "./filters.tsx";
import { PROFESSIONAL_PAGES, type StaffRole } from "./place.ts";
import { ProfessionalTable } from "./table.tsx";

export type DirectoryProps = { role: StaffRole; params: SearchParams; zone: string };

/** The office’s professionals, filtered and ordered as the address says. */
export async function Directory({ role, params, zone }: DirectoryProps) {
  const list = readProfessionalList(params);
  const pages = PROFESSIONAL_PAGES[role];
  const [found, duplicates] = await Promise.all([
    required(trpc.professionals.list.queryOptions(list)),
    required(trpc.professionals.duplicates.queryOptions({})),
  ]);
  const filtered = isFiltered(list);
  const { page: _, ...filters } = list;
  return (
    <>
      <PageHeader
        title={words.title}
        lede={words.lede}
        actions={
          found.total > 0 ? (
            <span className="flex flex-wrap items-center gap-3 print:hidden">
              {duplicates.total > 0 ? (
                <Link href={pages.duplicates()} className={buttonClass({ variant: "quiet" })}>
                  {duplicateWords.link(duplicates.total)}
                </Link>
              ) : null}
              <Link href={pages.picture()} className={buttonClass({ variant: "quiet" })}>
                {officePictureWords.link}
              </Link>
              <ExportButton filters={filters} />
            </span>
          ) : undefined
        }
      />
      {found.total === 0 && !filtered ? (
        <EmptyState title={words.none.title}>{words.none.body}</EmptyState>
      ) : (
        <>
          <ProfessionalFilters list={list} hrefOf={pages.list} ofOwn={role === "advisor"} />
          {found.rows.length === 0 ? (
            <NoRows
              beyond={found.total > 0}
              title={words.noResults.title}
              body={words.noResults.body}
              first={pages.list(professionalQuery(list, { page: 1 }))}
              clear={pages.list()}
            />
          ) : (
            <ProfessionalTable
              rows={found.rows}
              list={list}
              caption={(filtered ? words.captionFiltered : words.caption)(found.total)}
              role={role}
              zone={zone}
            />
          )}
          <Pager
            page={found.page}
            pages={found.pages}
            hrefOf={(page) => pages.list(professionalQuery(list, { page }))}
          />
          <Definitions title={words.definitionsTitle} terms={words.definitions(found.windowDays)} />
        </>
      )}
    </>
  );
}
