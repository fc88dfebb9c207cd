import Form from "next/form";
import Link from "next/link";
import { Button } from "@askaround/ui/button";
import { DataTable, type DataTableColumn } from "@askaround/ui/data-table";
import { TextInput } from "@askaround/ui/text-input";
import { Time } from "@askaround/ui/time";
import { routes } from "@/routes.ts";
import { NoRows } from "@/lists/no-rows.tsx";
import { Pager } from "@/lists/pager.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { adminWords } from "@/words/admin.ts";
import { cohortRuleWords } from "@/words/cohort-rules.ts";
import { listWords } from "@/words/lists.ts";
import { LeaveButton } from "./leave-button.tsx";

type Enrolled = RouterOutputs["cohorts"]["roster"];

const words = adminWords.cohort;

export type RosterProps = {
  cohortId: string;
  roster: Enrolled;
  search: string | null;
  zone: string;
  fixed: boolean;
};

/** Who is enrolled now, 50 a page, with a way out for each. */
export function Roster({ cohortId, roster, search, zone, fixed }: RosterProps) {
  const hrefOf = (page: number) =>
    routes.adminCohort(cohortId, { q: search ?? undefined, page: page > 1 ? String(page) : undefined });
  return (
    <section aria-labelledby="roster" className="mt-8">
      <h2 id="roster" className="mb-3 text-h3">
        {words.students}
      </h2>
      {fixed ? null : (
        <p className="mb-3">
          <Link href={routes.adminRoster({ cohort: cohortId })} className="link">
            {words.bringIn}
          </Link>
        </p>
      )}
      {roster.total === 0 && search === null ? (
        <p className="text-ink-2">{words.noStudents}</p>
      ) : (
        <Find cohortId={cohortId} search={search} />
      )}
      {roster.rows.length > 0 ? (
        <DataTable
          caption={words.studentCount(roster.total)}
          columns={columnsFor(cohortId, zone).filter(({ key }) => !fixed || key !== "leave")}
          rows={roster.rows}
          rowKey={({ id }) => id}
        />
      ) : roster.total > 0 || search !== null ? (
        <NoRows
          beyond={roster.total > 0}
          title={words.noStudentMatches}
          body={words.tryAnother}
          first={hrefOf(1)}
          clear={routes.adminCohort(cohortId)}
        />
      ) : null}
      <Pager page={roster.page} pages={roster.pages} hrefOf={hrefOf} />
    </section>
  );
}

function Find({ cohortId, search }: { cohortId: string; search: string | null }) {
  return (
    <search aria-label={words.find}>
      <Form
        key={search}
        action={routes.adminCohort(cohortId)}
        className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-2"
      >
        <div className="w-full sm:w-64">
          <TextInput
            type="search"
            id="find-enrolled"
            name="q"
            label={words.find}
            defaultValue={search ?? ""}
            maxLength={60}
          />
        </div>
        <Button type="submit">{listWords.show}</Button>
      </Form>
    </search>
  );
}

function columnsFor(cohortId: string, zone: string): DataTableColumn<Enrolled["rows"][number]>[] {
  return [
    {
      key: "name",
      header: words.name,
      rowHeader: true,
      cell: ({ id, name, disabledAt }) => (
        <>
          <Link
            href={routes.adminPerson(id)}
            prefetch={false}
            className="font-serif text-base hover:underline"
          >
            {name}
          </Link>
          {disabledAt ? <span className="font-normal text-ink-2"> ({words.disabled})</span> : null}
        </>
      ),
    },
    {
      key: "email",
      header: words.email,
      cell: ({ email }) => <span className="break-all">{email}</span>,
    },
    {
      key: "since",
      header: words.since,
      cell: ({ enrolledAt, by }) => (
        <>
          <Time at={enrolledAt} zone={zone} format="date" />
          {by === "rule" ? <span className="text-ink-2">, {cohortRuleWords.byRule}</span> : null}
        </>
      ),
    },
    {
      key: "leave",
      header: words.action,
      align: "end",
      cell: ({ id, name }) => (
        <LeaveButton
          cohortId={cohortId}
          role="student"
          member={{ id, name }}
          label={words.withdraw}
          name={words.withdrawName(name)}
        />
      ),
    },
  ];
}
