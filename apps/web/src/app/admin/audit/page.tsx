import Form from "next/form";
import Link from "next/link";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { DataTable } from "@askaround/ui/data-table";
import { EmptyState } from "@askaround/ui/empty-state";
import { PageHeader } from "@askaround/ui/page-header";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { Time } from "@askaround/ui/time";
import type { SearchParams } from "@/lists/address.ts";
import { routes } from "@/routes.ts";
import { BackLink } from "@/shell/back-link.tsx";
import { choicesOf } from "@/staff/choices.ts";
import { requireViewer } from "@/staff/require-viewer.ts";
import { required, trpc } from "@/trpc/server.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { auditWords as words } from "@/words/audit.ts";
import { listWords } from "@/words/lists.ts";
import { type AuditList, auditQuery, readAuditList } from "./audit-address.ts";

export const metadata = { title: words.title };

type Row = RouterOutputs["audit"]["list"]["rows"][number];

export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [viewer, params] = await Promise.all([requireViewer(), searchParams]);
  const list = readAuditList(params);
  const { rows, next } = await required(trpc.audit.list.queryOptions(list));
  const of = list.personId === null ? null : (nameOf(rows, list.personId) ?? words.someone);
  return (
    <>
      <PageHeader
        back={
          list.personId === null ? (
            <BackLink href={routes.admin()}>{words.back}</BackLink>
          ) : (
            <BackLink href={routes.adminAudit()}>{words.backToPerson}</BackLink>
          )
        }
        title={words.title}
        lede={of === null ? words.lede : words.ofPerson(of)}
      />
      <Filters list={list} />
      {rows.length === 0 ? (
        <EmptyState title={words.none.title}>{words.none.body}</EmptyState>
      ) : (
        <DataTable
          caption={words.caption}
          hideCaption
          columns={[
            {
              key: "at",
              header: words.columns.at,
              cell: ({ at }: Row) => <Time at={at} zone={viewer.zone} format="date-time" />,
            },
            { key: "who", header: words.columns.who, rowHeader: true, cell: who },
            {
              key: "what",
              header: words.columns.what,
              cell: ({ kind, via, actorId }: Row) =>
                via === "email_link" && actorId !== null
                  ? `${words.did[kind]}, ${words.byLink}`
                  : words.did[kind],
            },
            { key: "whose", header: words.columns.whose, cell: whose },
          ]}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
      <nav aria-label={listWords.pager.label} className="mt-5 flex gap-3">
        {list.before === null ? null : (
          <Link href={routes.adminAudit(auditQuery({ ...list, before: null }))} className={buttonClass()}>
            {words.newest}
          </Link>
        )}
        {next === null ? null : (
          <Link href={routes.adminAudit(auditQuery({ ...list, before: next }))} className={buttonClass()}>
            {words.older}
          </Link>
        )}
      </nav>
    </>
  );
}

function Filters({ list }: { list: AuditList }) {
  return (
    <Form
      key={JSON.stringify(list)}
      action={routes.adminAudit()}
      className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-2"
    >
      {list.personId === null ? null : <input type="hidden" name="person" value={list.personId} />}
      <div className="w-full sm:w-80">
        <Select
          name="about"
          label={words.filters.area}
          defaultValue={list.area ?? ""}
          placeholder={words.filters.anyArea}
          options={choicesOf(words.areas)}
        />
      </div>
      {(["from", "until"] as const).map((end) => (
        <div key={end} className="w-44">
          <TextInput
            type="date"
            name={end}
            label={words.filters[end]}
            defaultValue={(end === "from" ? list.fromOn : list.untilOn) ?? ""}
          />
        </div>
      ))}
      <Button type="submit">{listWords.show}</Button>
      {[list.area, list.personId, list.fromOn, list.untilOn].every((part) => part === null) ? null : (
        <Link href={routes.adminAudit()} className={buttonClass({ variant: "quiet" })}>
          {listWords.clear}
        </Link>
      )}
    </Form>
  );
}

function who({ actorId, actorName, via }: Row) {
  if (actorId === null || actorName === null) return words.nobody[via];
  return (
    <Link href={routes.adminAudit({ person: actorId })} className="link">
      {actorName}
    </Link>
  );
}

function whose({ studentId, studentName, actorId }: Row) {
  if (studentId === null || studentName === null || studentId === actorId) return null;
  return (
    <Link href={routes.adminAudit({ person: studentId })} className="link">
      {studentName}
    </Link>
  );
}

function nameOf(rows: readonly Row[], personId: string): string | null {
  const own = rows.find((row) => row.actorId === personId)?.actorName;
  return own ?? rows.find((row) => row.studentId === personId)?.studentName ?? null;
}
