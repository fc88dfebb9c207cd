import type { JudgedLine } from "@askaround/core/rosters";
import type { DataTableColumn } from "@askaround/ui/data-table";
import { StatusPill } from "@askaround/ui/status-pill";
import { studiesWords } from "@/words/studies.ts";
import { rosterWords as words } from "@/words/roster.ts";
import { CHANGES } from "./use-roster.ts";

/** The columns of a roster that was looked at. */
export function rosterColumns(
  cohorts: readonly { readonly id: string; readonly name: string }[],
): DataTableColumn<JudgedLine>[] {
  const names = new Map(cohorts.map(({ id, name }) => [id, name]));
  return [
    { key: "line", header: words.columns.line, align: "end", cell: ({ line }) => line },
    {
      key: "name",
      header: words.columns.name,
      rowHeader: true,
      cell: ({ name }) => <span className="break-words">{name ?? "–"}</span>,
    },
    {
      key: "email",
      header: words.columns.email,
      cell: ({ email }) => <span className="break-all">{email}</span>,
    },
    {
      key: "cohort",
      header: words.columns.cohort,
      cell: ({ cohortId }) => (cohortId === null ? "–" : names.get(cohortId)),
    },
    {
      key: "studies",
      header: studiesWords.title,
      phone: "hide",
      cell: ({ program, graduationYear, firstGeneration }) =>
        [
          program,
          graduationYear,
          firstGeneration === undefined || firstGeneration === null
            ? null
            : words.firstGeneration[firstGeneration ? "yes" : "no"],
        ]
          .filter((fact) => fact !== null && fact !== undefined)
          .join(", ") || "–",
    },
    {
      key: "outcome",
      header: words.columns.outcome,
      cell: ({ outcome }) => (
        <>
          <StatusPill tone={toneOf(outcome)}>{words.outcomes[outcome]}</StatusPill>
          {words.why[outcome] ? <p className="mt-1 text-ink-2">{words.why[outcome]}</p> : null}
        </>
      ),
    },
  ];
}

function toneOf(outcome: JudgedLine["outcome"]) {
  if (outcome === "there") return "neutral";
  return CHANGES.has(outcome) ? "good" : "warn";
}
