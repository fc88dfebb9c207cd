import Link from "next/link";
import { Card } from "@askaround/ui/card";
import { PageHeader } from "@askaround/ui/page-header";
import { BackLink } from "@/shell/back-link.tsx";
import type { RouterOutputs } from "@/trpc/types.ts";
import { duplicateWords as words } from "@/words/professionals.ts";
import { MergeForm } from "./merge-form.tsx";
import { PROFESSIONAL_PAGES, type StaffRole } from "./place.ts";

type Compared = RouterOutputs["professionals"]["compare"];

/** Two records beside each other: what stays, what moves, and the way to make them one. */
export function Compare({ compared, role }: { compared: Compared; role: StaffRole }) {
  const { first: kept, second: merged, reasons, knowBoth } = compared;
  const pages = PROFESSIONAL_PAGES[role];
  const why = words.why(reasons.map((reason) => words.reasons[reason]));
  return (
    <div className="max-w-4xl">
      <PageHeader
        title={words.pairTitle(kept.name)}
        lede={words.pairLede(why)}
        back={<BackLink href={pages.duplicates()}>{words.title}</BackLink>}
        actions={
          <Link href={pages.pair(merged.id, kept.id)} className="link" prefetch={false}>
            {words.swap}
          </Link>
        }
      />
      <MergeForm
        key={`${kept.id} ${kept.revision} ${merged.revision}`}
        kept={kept}
        merged={merged}
        offered={compared.choice}
        role={role}
      >
        <Card title={words.becomes}>
          <Figures kept={kept} merged={merged} knowBoth={knowBoth} />
          {knowBoth > 0 ? <p className="mt-4 text-sm">{words.knowBoth(knowBoth)}</p> : null}
          <p className="mt-4 text-sm text-ink-2">{words.notes}</p>
        </Card>
      </MergeForm>
    </div>
  );
}

type Record = Compared["first"];

/** A number of each record, and of the one that would be left: who has both is one student, not two. */
function Figures({ kept, merged, knowBoth }: { kept: Record; merged: Record; knowBoth: number }) {
  const rows = [
    [words.figures.students, kept.known, merged.known, kept.known + merged.known - knowBoth],
    [words.figures.asks, kept.asksEver, merged.asksEver, kept.asksEver + merged.asksEver],
    [words.figures.met, kept.met, merged.met, kept.met + merged.met],
    [words.figures.suggested, kept.suggested, merged.suggested, kept.suggested + merged.suggested],
    [words.figures.ledHere, kept.ledHere, merged.ledHere, kept.ledHere + merged.ledHere],
  ] as const;
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="border-b text-left text-ink-2">
          <td />
          <th scope="col" className="py-2 pl-3 text-right font-semibold">
            {words.kept}
          </th>
          <th scope="col" className="py-2 pl-3 text-right font-semibold">
            {words.merged}
          </th>
          <th scope="col" className="py-2 pl-3 text-right font-semibold">
            {words.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([label, ...numbers]) => (
          <tr key={label} className="border-b last:border-b-0">
            <th scope="row" className="py-2 text-left font-normal">
              {label}
            </th>
            {numbers.map((number, column) => (
              <td key={column} className="py-2 pl-3 text-right tabular-nums last:font-semibold">
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
