import Form from "next/form";
import Link from "next/link";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { routes } from "@/routes.ts";
import { listWords } from "@/words/lists.ts";
import { prepWords } from "@/words/prep.ts";
import { questionBankWords as words } from "@/words/question-bank.ts";

const optionsOf = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([value, label]) => ({ value, label }));
const { closing: _last, ...PHASES } = prepWords.questions.phases;

type Wanted = {
  search: string | null;
  phase: string | null;
  field: string | null;
  show: string | null;
};

/** Narrows the bank through its address. */
export function QuestionFilters({ search, phase, field, show }: Wanted) {
  return (
    <search aria-label={words.find}>
      <Form
        key={JSON.stringify([search, phase, field, show])}
        action={routes.adminQuestions()}
        className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-2"
      >
        <div className="w-full sm:w-56">
          <TextInput type="search" name="q" label={words.search} defaultValue={search ?? ""} maxLength={60} />
        </div>
        <div className="w-40">
          <Select
            name="phase"
            label={words.phase}
            placeholder={words.anyPhase}
            options={optionsOf(PHASES)}
            defaultValue={phase ?? ""}
          />
        </div>
        <div className="w-40">
          <Select
            name="field"
            label={prepWords.bank.field}
            placeholder={words.anyField}
            options={optionsOf(prepWords.fields)}
            defaultValue={field ?? ""}
          />
        </div>
        <div className="w-48">
          <Select
            name="show"
            label={words.show}
            placeholder={words.everything}
            options={optionsOf(words.shows)}
            defaultValue={show ?? ""}
          />
        </div>
        <Button type="submit">{listWords.show}</Button>
        {(search ?? phase ?? field ?? show) ? (
          <Link href={routes.adminQuestions()} className={buttonClass({ variant: "quiet" })}>
            {listWords.clear}
          </Link>
        ) : null}
      </Form>
    </search>
  );
}
