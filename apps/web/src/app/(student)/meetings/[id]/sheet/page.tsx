import type { Metadata } from "next";
import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { readChoice, type SearchParams } from "@/lists/address.ts";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import { meetingWords } from "@/words/meetings.ts";
import { sheetWords as words } from "@/words/sheet.ts";
import { viewerZone } from "../../../_parts/viewer-zone.ts";
import { FittedSheet } from "./fitted-sheet.tsx";
import { PrintButton } from "./print-button.tsx";
import { SheetContent } from "./sheet-content.tsx";
import "./sheet.css";

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { people } = await required(trpc.prep.get.queryOptions({ meetingId: id }));
  return { title: `${words.title} · ${meetingWords.with(people.map(({ name }) => name))}` };
}

/** What a student takes along: one page, to be read at a glance and written on. */
export default async function SheetPage({ params, searchParams }: Props) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const [zone, prep] = await Promise.all([
    viewerZone(),
    required(trpc.prep.get.queryOptions({ meetingId: id })),
  ]);
  const paper = readChoice(query["paper"], words.papers) ?? (prep.policy.onA4 ? "a4" : "letter");
  const large = query["type"] === "large";
  const here = (choice: { paper?: string; type?: string | undefined }) =>
    routes.meetingSheet(id, { paper, type: large ? "large" : undefined, ...choice });
  const look = buttonClass({ size: "sm" });
  return (
    <>
      <div className="mb-6 flex flex-col gap-4 print:hidden">
        <BackLink href={routes.meeting(id)}>{words.back}</BackLink>
        <div className="flex flex-wrap items-center gap-2">
          <PrintButton />
          <Link href={here({ paper: paper === "a4" ? "letter" : "a4" })} className={look} prefetch={false}>
            {words.useOther[paper]}
          </Link>
          <Link href={here({ type: large ? undefined : "large" })} className={look} prefetch={false}>
            {large ? words.useUsual : words.useLarge}
          </Link>
          {prep.meeting.status === "scheduled" ? (
            <Link href={routes.meetingPrep(id)} className={look}>
              {words.edit}
            </Link>
          ) : null}
        </div>
      </div>
      <FittedSheet key={`${paper} ${large}`} paper={paper} large={large}>
        <SheetContent prep={prep} zone={zone} />
      </FittedSheet>
    </>
  );
}
