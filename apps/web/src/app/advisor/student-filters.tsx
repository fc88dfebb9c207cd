import Form from "next/form";
import Link from "next/link";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { Checkbox } from "@askaround/ui/checkbox";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { advisorWords } from "@/words/advisor.ts";
import { overviewWords } from "@/words/overview.ts";
import { listWords } from "@/words/lists.ts";
import { isFiltered, type StudentListAddress } from "./student-list-address.ts";

const words = advisorWords.students.filters;

const asOptions = (choices: Readonly<Record<string, string>>) =>
  Object.entries(choices).map(([value, label]) => ({ value, label }));
const { closed: _closed, ...stages } = overviewWords.stages;
const STAGE_CHOICES = asOptions(stages);
const REASONS = asOptions(advisorWords.reasons);
const SORTS = Object.entries(advisorWords.students.columns).map(([value, label]) => ({ value, label }));

export type StudentFiltersProps = { list: StudentListAddress; action: string };

/** Narrows the list through its address, so that a filtered list can be kept and sent. */
export function StudentFilters({ list, action }: StudentFiltersProps) {
  return (
    <search aria-label={words.label}>
      {list.reached ? (
        <p className="mb-3 text-sm text-ink-2">{words.reached(overviewWords.steps[list.reached])}</p>
      ) : null}
      <Form
        key={JSON.stringify(list)}
        action={action}
        className="mb-5 flex flex-wrap items-end gap-x-4 gap-y-2 print:hidden"
      >
        <div className="w-full sm:w-64">
          <TextInput
            type="search"
            name="q"
            label={words.search}
            defaultValue={list.search ?? ""}
            maxLength={60}
          />
        </div>
        <div className="w-44">
          <Select
            name="goal"
            label={words.goal}
            defaultValue={list.goal ?? ""}
            placeholder={words.goalAny}
            options={[
              { value: "below", label: words.goalBelow },
              { value: "reached", label: words.goalReached },
            ]}
          />
        </div>
        <div className="w-52">
          <Select
            name="stage"
            label={words.stage}
            defaultValue={list.stage ?? ""}
            placeholder={words.goalAny}
            options={STAGE_CHOICES}
          />
        </div>
        <div className="w-60">
          <Select
            name="reason"
            label={words.reason}
            defaultValue={list.reason ?? ""}
            placeholder={words.goalAny}
            options={REASONS}
          />
        </div>
        {list.reached ? <input type="hidden" name="reached" value={list.reached} /> : null}
        <Checkbox name="stuck" value="1" label={words.stuck} defaultChecked={list.stuck} />
        {/* The headers that sort the table are not there on phones. */}
        <div className="w-44 md:hidden">
          <Select name="sort" label={words.sort} defaultValue={list.sort} options={SORTS} />
        </div>
        {list.descending ? <input type="hidden" name="dir" value="desc" /> : null}
        <Button type="submit">{listWords.show}</Button>
        {isFiltered(list) ? (
          <Link href={action} className={buttonClass({ variant: "quiet" })}>
            {listWords.clear}
          </Link>
        ) : null}
      </Form>
    </search>
  );
}
