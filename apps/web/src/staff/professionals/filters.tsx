import Form from "next/form";
import Link from "next/link";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { Checkbox } from "@askaround/ui/checkbox";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { listWords } from "@/words/lists.ts";
import { professionalWords } from "@/words/professionals.ts";
import { isFiltered, type ProfessionalList } from "./address.ts";

const words = professionalWords.filters;

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

const { care: _care, ...SORTS } = professionalWords.columns;

export type ProfessionalFiltersProps = { list: ProfessionalList; action: string; ofOwn: boolean };

/** Narrows the list through its address, so that a filtered list can be kept and sent. */
export function ProfessionalFilters({ list, action, ofOwn }: ProfessionalFiltersProps) {
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
        <div className="w-48">
          <Select
            name="care"
            label={words.care}
            defaultValue={list.care ?? ""}
            placeholder={words.careAny}
            options={optionsOf(professionalWords.care)}
          />
        </div>
        {ofOwn ? (
          <Checkbox name="mine" value="1" label={words.mine} defaultChecked={list.mine === true} />
        ) : null}
        {/* The headers that sort the table are not there on phones. */}
        <div className="w-44 md:hidden">
          <Select name="sort" label={words.sort} defaultValue={list.sort} options={optionsOf(SORTS)} />
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
