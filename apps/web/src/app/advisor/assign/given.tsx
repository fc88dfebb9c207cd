import Link from "next/link";
import { DataTable } from "@askaround/ui/data-table";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { deskWords } from "@/words/prep-desk.ts";
import { Withdraw } from "./withdraw.tsx";

const words = deskWords.assign;
type Row = RouterOutputs["assignments"]["list"][number];

/** What was given out, how far it is, and the way to who owes it. */
export function Given({ given, zone }: { given: readonly Row[]; zone: string }) {
  if (given.length === 0) return null;
  return (
    <section aria-labelledby="given" className="mt-10">
      <h2 id="given" className="mb-3 text-h3">
        {words.given}
      </h2>
      <DataTable
        caption={words.givenCaption}
        hideCaption
        rows={given}
        rowKey={(row) => row.assignmentId}
        columns={[
          {
            key: "what",
            header: words.columns.what,
            rowHeader: true,
            cell: (row) => (
              <>
                <Link href={routes.advisorAssigned(row.assignmentId)} className="link" prefetch={false}>
                  {row.templateName}
                </Link>
                <span className="block text-min text-ink-3">
                  <Time at={row.createdAt} zone={zone} format="date" />
                </span>
              </>
            ),
          },
          { key: "whom", header: words.columns.whom, cell: (row) => row.cohortName ?? words.chosen },
          {
            key: "due",
            header: words.columns.due,
            cell: (row) =>
              row.dueOn === null ? (
                words.daysBefore(row.daysBefore ?? 0)
              ) : (
                <Time on={row.dueOn} format="date" />
              ),
          },
          {
            key: "state",
            header: words.columns.state,
            cell: (row) => (row.withdrawnAt === null ? words.counts(row) : words.withdrawn),
          },
          {
            key: "act",
            header: words.columns.act,
            align: "end",
            cell: (row) => (
              <Withdraw
                assignmentId={row.assignmentId}
                name={`${row.templateName}, ${row.cohortName ?? words.chosen}`}
                withdrawn={row.withdrawnAt !== null}
              />
            ),
          },
        ]}
      />
    </section>
  );
}
