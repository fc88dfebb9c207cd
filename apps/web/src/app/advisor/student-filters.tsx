import Form from "next/form";
import Link from "next/link";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { Checkbox } from "@askaround/ui/checkbox";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { advisorWords } from "@/words/advisor.ts";
import { listWords } from "@/words/lists.ts";
import { isFiltered, type StudentListAddress } from "./student-list-address.ts";

const words = advisorWords.students.filters;

const SORTS = Object.entries(advisorWords.students.columns).map(([value, label]) => ({ value, label }));

export type StudentFiltersProps = { list: StudentListAddress; action: string };

/** Narrows the list through its address, so that a filtered list can be kept and sent. */
export function StudentFilters({ list, action }: StudentFiltersProps) {
  return (
    <search aria-label={words.label}>
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
