import Link from "next/link";
import type { DataTableColumn } from "@askaround/ui/data-table";
import { StatusPill } from "@askaround/ui/status-pill";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { adminWords } from "@/words/admin.ts";

type Row = RouterOutputs["people"]["list"]["rows"][number];

const words = adminWords.people;

export function peopleColumns(zone: string): DataTableColumn<Row>[] {
  return [
    {
      key: "name",
      header: words.columns.name,
      rowHeader: true,
      cell: ({ id, name }) => (
        <Link href={routes.adminPerson(id)} prefetch={false} className="row-link font-serif text-base">
          {name}
        </Link>
      ),
    },
    {
      key: "email",
      header: words.columns.email,
      cell: ({ email }) => <span className="break-all">{email}</span>,
    },
    {
      key: "roles",
      header: words.columns.roles,
      cell: ({ roles }) => roles.map((role) => adminWords.roles[role]).join(", "),
    },
    { key: "status", header: words.columns.status, cell: ({ status }) => <PersonStatus status={status} /> },
    {
      key: "added",
      header: words.columns.added,
      phone: "hide",
      cell: ({ createdAt }) => (
        <span className="whitespace-nowrap">
          <Time at={createdAt} zone={zone} format="date" />
        </span>
      ),
    },
  ];
}

const TONES = { active: "good", invited: "warn", disabled: "neutral" } as const;

export function PersonStatus({ status }: { status: Row["status"] }) {
  return <StatusPill tone={TONES[status]}>{words.status[status]}</StatusPill>;
}
