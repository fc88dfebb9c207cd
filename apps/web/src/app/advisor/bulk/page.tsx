import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { DataTable, type DataTableColumn } from "@askaround/ui/data-table";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { bulkActWords as words } from "@/words/bulk-acts.ts";
import { UndoAct } from "./undo-act.tsx";

type Act = RouterOutputs["bulk"]["done"][number];

export const metadata = { title: words.title };

/** What the advisor did for many at once, and the way back from it as long as there is one. */
export default async function BulkActsPage() {
  const [viewer, acts] = await Promise.all([requireViewer(), required(trpc.bulk.done.queryOptions())]);
  return (
    <>
      <PageHeader
        title={words.title}
        back={<BackLink href={routes.advisorStudents()}>{words.back}</BackLink>}
        lede={words.lede}
      />
      {acts.length === 0 ? (
        <EmptyState
          title={words.none.title}
          action={
            <Link href={routes.advisorStudents()} className={buttonClass()}>
              {words.none.action}
            </Link>
          }
        >
          {words.none.body}
        </EmptyState>
      ) : (
        <DataTable
          caption={words.caption}
          hideCaption
          columns={columnsFor(viewer.zone)}
          rows={acts}
          rowKey={({ actId, kind }) => `${actId} ${kind}`}
        />
      )}
    </>
  );
}

const whatOf = ({ kind, subject }: Act) => words.kinds[kind](subject);

function columnsFor(zone: string): DataTableColumn<Act>[] {
  return [
    { key: "what", header: words.what, rowHeader: true, cell: whatOf },
    { key: "students", header: words.students, align: "end", cell: ({ students }) => students },
    {
      key: "when",
      header: words.when,
      cell: ({ doneAt }) => (
        <span className="whitespace-nowrap">
          <Time at={doneAt} zone={zone} format="date-time" />
        </span>
      ),
    },
    {
      key: "state",
      header: words.state,
      cell: (act) => (
        <span className="flex flex-wrap items-center gap-x-4 gap-y-1 max-md:justify-end">
          <span>
            <State act={act} zone={zone} />
          </span>
          {act.why === null ? (
            <UndoAct actId={act.actId} kind={act.kind} name={words.undoOf(whatOf(act), act.students)} />
          ) : null}
        </span>
      ),
    },
  ];
}

function State({ act, zone }: { act: Act; zone: string }) {
  const { why, until, undone, kept, archived } = act;
  const taken = undone > 0 ? [words.undone(undone)] : [];
  const stayed = kept > 0 ? [words.kept(kept)] : [];
  const said = [...taken, ...stayed].join("; ");
  if (why === null && until === null) return words.beforeLeaving;
  if (why === null)
    return (
      <>
        {words.until} <Time at={until ?? act.doneAt} zone={zone} format="date-time" />
      </>
    );
  if (why === "undone") return said;
  if (said !== "") return said;
  if (why === "archived") return words.archived(archived.join(", "));
  return why === "left" ? words.left : words.tooLate;
}
