import Link from "next/link";
import { Banner } from "@askaround/ui/banner";
import { DataTable } from "@askaround/ui/data-table";
import { DescriptionList } from "@askaround/ui/description-list";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { Card } from "@askaround/ui/card";
import { BackLink } from "@/shell/back-link.tsx";
import { Definitions } from "@/staff/definitions.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { officePictureWords as words } from "@/words/office-picture.ts";
import { professionalWords } from "@/words/professionals.ts";
import { FlowDrawing } from "./flow-drawing.tsx";
import { PROFESSIONAL_PAGES, type StaffRole } from "./place.ts";

type Picture = RouterOutputs["professionals"]["picture"];

/** Who led to whom in the whole office: how far, how widely, where it ends, and the people who open doors. */
export async function OfficePicture({ role }: { role: StaffRole }) {
  const picture = await required(trpc.professionals.picture.queryOptions());
  const pages = PROFESSIONAL_PAGES[role];
  return (
    <>
      <PageHeader
        title={words.title}
        back={<BackLink href={pages.list()}>{professionalWords.back}</BackLink>}
        lede={picture.suggestions > 0 ? words.lede(picture.suggestions, picture.met) : undefined}
      />
      {picture.suggestions === 0 ? (
        <EmptyState title={words.none.title}>{words.none.body}</EmptyState>
      ) : (
        <div className="flex flex-col gap-8">
          {picture.latestOnly ? <Banner>{words.latestOnly(picture.suggestions)}</Banner> : null}
          <FlowDrawing generations={picture.generations} />
          <Figures picture={picture} />
          <Distances picture={picture} />
          <Openers picture={picture} hrefOf={pages.one} />
        </div>
      )}
      <Definitions title={words.definitionsTitle} terms={words.definitions} />
    </>
  );
}

function Figures({ picture }: { picture: Picture }) {
  const { figures } = words;
  const { suggestions, followed, ended, deepest, people, talks } = picture;
  const mean = (suggestions / people).toFixed(1);
  return (
    <Card>
      <DescriptionList
        layout="stacked"
        items={[
          { term: figures.talks, detail: figures.talksOf(talks.withSuggestion, talks.writtenUp) },
          { term: figures.branching, detail: figures.branchingOf(mean, people) },
          { term: figures.followed, detail: figures.followedOf(followed, suggestions) },
          { term: figures.deadEnds, detail: figures.deadEndsOf(ended, suggestions) },
          { term: figures.depth, detail: figures.depthOf(deepest) },
        ]}
      />
    </Card>
  );
}

function Distances({ picture: { generations } }: { picture: Picture }) {
  const { table, groups } = words;
  return (
    <DataTable
      caption={table.caption}
      columns={[
        {
          key: "depth",
          header: table.distance,
          rowHeader: true,
          cell: ({ depth }) => words.generation(depth),
        },
        { key: "people", header: table.people, align: "end", cell: ({ people }) => people },
        ...(["met", "under_way", "waiting", "ended"] as const).map((group) => ({
          key: group,
          header: groups[group],
          align: "end" as const,
          cell: (row: Picture["generations"][number]) => row.groups[group],
        })),
        { key: "opened", header: table.opened, align: "end", cell: ({ opened }) => opened },
      ]}
      rows={generations}
      rowKey={({ depth }) => String(depth)}
    />
  );
}

function Openers({
  picture: { openers, people },
  hrefOf,
}: {
  picture: Picture;
  hrefOf: (id: string) => string;
}) {
  const { openers: said } = words;
  return (
    <DataTable
      caption={said.caption(openers.length, people)}
      columns={[
        {
          key: "name",
          header: said.name,
          rowHeader: true,
          cell: ({ professionalId, name, organisation }) => (
            <>
              <Link href={hrefOf(professionalId)} prefetch={false} className="row-link font-serif text-base">
                {name ?? professionalWords.someoneAt(organisation)}
              </Link>
              <span className="block text-sm font-normal text-ink-2">
                {name === null ? professionalWords.someone : organisation}
              </span>
            </>
          ),
        },
        { key: "suggested", header: said.suggested, align: "end", cell: ({ suggested }) => suggested },
        { key: "followed", header: said.followed, align: "end", cell: ({ followed }) => followed },
        { key: "met", header: said.met, align: "end", cell: ({ met }) => met },
        { key: "reached", header: said.reached, align: "end", cell: ({ reached }) => reached },
      ]}
      rows={openers}
      rowKey={({ professionalId }) => professionalId}
    />
  );
}
