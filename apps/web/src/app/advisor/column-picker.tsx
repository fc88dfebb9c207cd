import Link from "next/link";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { Checkbox } from "@askaround/ui/checkbox";
import { columnWords as words, STUDENT_COLUMNS, type StudentColumn } from "@/words/student-columns.ts";
import { NAME_ONLY } from "./student-list-address.ts";

export type ColumnPickerProps = {
  shown: readonly StudentColumn[];
  /** A cohort's own list says nothing of cohorts; whether the same of all of them would. */
  ofCohort: boolean;
  keepsCohort: boolean;
  /** The same list with the usual columns; null when it has them. */
  usual: string | null;
};

/** Which columns the list has. It belongs to the form that narrows the list, and so to its address. */
export function ColumnPicker({ shown, ofCohort, keepsCohort, usual }: ColumnPickerProps) {
  const offered = STUDENT_COLUMNS.filter((column) => !ofCohort || column !== "cohort");
  return (
    <details className="w-full text-sm">
      <summary className="min-h-11 w-fit cursor-pointer rounded-control py-3 text-ink-2 hover:text-ink">
        {words.chosen(shown.length)}
      </summary>
      <fieldset className="mt-1 rounded-card border bg-surface p-4">
        <legend className="sr-only">{words.legend}</legend>
        <p aria-hidden className="font-semibold">
          {words.legend}
        </p>
        <input type="hidden" name="cols" value={keepsCohort ? `${NAME_ONLY} cohort` : NAME_ONLY} />
        <div className="grid gap-x-6 sm:grid-cols-2 md:grid-cols-3 lg:grid-cols-4">
          {offered.map((column) => (
            <Checkbox
              key={column}
              id={`column-${column}`}
              name="cols"
              value={column}
              label={words.labels[column]}
              defaultChecked={shown.includes(column)}
            />
          ))}
        </div>
        <div className="mt-3 flex flex-wrap gap-2">
          <Button type="submit">{words.show}</Button>
          {usual === null ? null : (
            <Link href={usual} prefetch={false} className={buttonClass({ variant: "quiet" })}>
              {words.usual}
            </Link>
          )}
        </div>
      </fieldset>
    </details>
  );
}
