import Link from "next/link";
import type { DataTableColumn } from "@askaround/ui/data-table";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { emailWords } from "@/words/emails.ts";
import { EmailState } from "./email-state.tsx";

type Row = RouterOutputs["emails"]["list"]["rows"][number];

const words = emailWords.list.columns;

export function emailColumns(zone: string): DataTableColumn<Row>[] {
  return [
    {
      key: "mail",
      header: words.mail,
      rowHeader: true,
      cell: ({ id, kind }) => (
        <Link href={routes.adminEmail(id)} prefetch={false} className="row-link font-semibold">
          {emailWords.kinds[kind]}
        </Link>
      ),
    },
    {
      key: "to",
      header: words.to,
      cell: ({ recipientName, recipientEmail }) => (
        <>
          {recipientName} <span className="block text-sm break-all text-ink-2">{recipientEmail}</span>
        </>
      ),
    },
    {
      key: "state",
      header: words.state,
      cell: ({ state, reason }) => (
        <>
          <EmailState state={state} />
          {reason ? <span className="mt-1 block text-sm text-ink-2">{emailWords.reason(reason)}</span> : null}
        </>
      ),
    },
    {
      key: "due",
      header: words.due,
      cell: ({ dueAt }) => (
        <span className="whitespace-nowrap">
          <Time at={dueAt} zone={zone} />
        </span>
      ),
    },
  ];
}
