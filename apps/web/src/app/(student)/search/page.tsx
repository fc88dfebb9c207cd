import type { Metadata } from "next";
import Link from "next/link";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { PageHeader } from "@askaround/ui/page-header";
import { ScreenState } from "@askaround/ui/screen-state";
import { TextInput } from "@askaround/ui/text-input";
import { readSearch, type SearchParams } from "@/lists/address.ts";
import { routes } from "@/routes.ts";
import { hitAddress } from "@/shell/palette/hit-address.ts";
import { Marked } from "@/shell/palette/marked.tsx";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { searchWords as words } from "@/words/search.ts";

export const metadata: Metadata = { title: words.title };

type Group = RouterOutputs["search"]["find"][number];

/** Everything that is the student’s, by a word in it. A plain form: it works before any script has. */
export default async function SearchPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const typed = readSearch((await searchParams)["q"]) ?? "";
  const groups = await required(trpc.search.find.queryOptions({ text: typed }));
  const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return (
    <>
      <PageHeader title={words.title} lede={words.lede} />
      <form action={routes.search()} role="search" className="mb-6 flex items-end gap-2">
        <div className="min-w-0 flex-1">
          <TextInput
            label={words.label}
            hideLabel
            type="search"
            name="q"
            key={typed}
            defaultValue={typed}
            placeholder={words.label}
            autoComplete="off"
            maxLength={120}
          />
        </div>
        <Button type="submit">{words.button}</Button>
      </form>
      {typed === "" ? <p className="text-ink-2">{words.start}</p> : null}
      {typed !== "" && count === 0 ? <Nothing typed={typed} /> : null}
      <div className="flex flex-col gap-8">
        {groups.map((group) => (
          <Found key={group.kind} group={group} />
        ))}
      </div>
    </>
  );
}

function Nothing({ typed }: { typed: string }) {
  return (
    <ScreenState
      kind="no-results"
      title={words.none(typed)}
      actions={
        <Link href={routes.search()} className={buttonClass()}>
          {words.clear}
        </Link>
      }
    >
      {words.noneHelp}
    </ScreenState>
  );
}

/** Their titles are names: the word before says that it is a meeting. */
const OF_MEETING: ReadonlySet<Group["kind"]> = new Set(["meetings", "learned", "questions", "promises"]);

function Found({ group: { kind, hits, more } }: { group: Group }) {
  return (
    <section aria-labelledby={`found-${kind}`}>
      <h2 id={`found-${kind}`} className="mb-3 text-h3">
        {words.kinds[kind]}
      </h2>
      <ul className="overflow-hidden rounded-card border bg-surface shadow-card">
        {hits.map((hit) => (
          <li
            key={hit.id}
            className="relative flex min-h-11 flex-col border-b border-line px-4 py-3 last:border-b-0 hover:bg-sunken sm:px-5"
          >
            <Link href={hitAddress(kind, hit, "student")} prefetch={false} className="row-link font-semibold">
              {OF_MEETING.has(kind) ? words.meeting : null}
              <Marked parts={hit.title} />
            </Link>
            {hit.text.length > 0 ? (
              <p className="text-sm wrap-anywhere text-ink-2">
                <Marked parts={hit.text} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      {more ? <p className="mt-2 text-sm text-ink-2">{words.more(hits.length)}</p> : null}
    </section>
  );
}
