import Form from "next/form";
import type { ElementType, ReactNode } from "react";
import { ChevronDown, Search } from "lucide-react";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { FilterChips, type FilterChip } from "@/lists/filter-chips.tsx";
import { listWords } from "@/words/lists.ts";
import { choicesOf } from "./choices.ts";

export interface ListFiltersProps {
  /** What the address says of the list now. */
  readonly list: {
    readonly search?: string | null | undefined;
    readonly sort?: string | undefined;
    readonly descending?: boolean | undefined;
  };
  readonly action: string;
  /** What narrows the list now besides its words. */
  readonly chips: readonly FilterChip[];
  readonly isFiltered: boolean;
  readonly words: { readonly search: string; readonly sort: string };
  readonly sorts: Readonly<Record<string, string>>;
  /** The fields that narrow this list besides its words. */
  readonly children: ReactNode;
  /** The list with nothing narrowed; `action` where that is all there is to say. */
  readonly clear?: string;
  /** Belongs to the form, and stands below it. */
  readonly below?: ReactNode;
  /** What renders the links, where more than the list stands in the address. */
  readonly link?: ElementType;
}

/**
 * Narrows a list through its address, so that a filtered list can be kept and sent: the words in one line with all other
 * fields folded behind it, then what is in use, each with the way out of it.
 */
export function ListFilters({ list, action, chips, isFiltered, ...rest }: ListFiltersProps) {
  const { words, sorts, children, clear = action, below, link } = rest;
  return (
    <div className="mb-3 print:hidden">
      <Form key={JSON.stringify(list)} action={action}>
        {/* Both in one cell: the folded fields open over the whole width without leaving their line. */}
        <div className="grid items-start">
          <div className="z-10 col-start-1 row-start-1 mr-36 flex max-w-96">
            <SearchField label={words.search} value={list.search ?? ""} />
          </div>
          <details className="group col-start-1 row-start-1">
            <summary className="ml-auto block w-34 list-none rounded-control sm:ml-100 [&::-webkit-details-marker]:hidden">
              <span className={buttonClass({ className: "w-full" })}>
                {listWords.filters(chips.length)}
                <ChevronDown aria-hidden className="size-5 shrink-0 text-ink-2 group-open:rotate-180" />
              </span>
            </summary>
            <div className="mt-3 mb-1 flex flex-wrap items-end gap-x-4 gap-y-2 rounded-card border bg-surface p-4">
              {children}
              <OrderFields list={list} label={words.sort} sorts={sorts} />
              <Button type="submit" variant="primary" className="max-sm:mt-2 max-sm:w-full">
                {listWords.show}
              </Button>
            </div>
          </details>
        </div>
        {below}
      </Form>
      {isFiltered ? <FilterChips chips={chips} clear={clear} link={link} /> : null}
    </div>
  );
}

function SearchField({ label, value }: { label: string; value: string }) {
  return (
    <>
      <div className="min-w-0 flex-1">
        <TextInput
          type="search"
          name="q"
          label={label}
          hideLabel
          placeholder={label}
          defaultValue={value}
          maxLength={60}
          className="rounded-r-none text-ellipsis"
        />
      </div>
      <Button type="submit" aria-label={listWords.search} className="-ml-px rounded-l-none px-3">
        <Search aria-hidden className="size-5" />
      </Button>
    </>
  );
}

type OrderProps = Pick<ListFiltersProps, "list" | "sorts"> & { label: string };

/** The headers that sort the table are not there on phones. */
function OrderFields({ list, label, sorts }: OrderProps) {
  return (
    <div className="grid w-full gap-x-4 gap-y-2 sm:grid-cols-2 md:hidden">
      <Select name="sort" label={label} defaultValue={list.sort ?? ""} options={choicesOf(sorts)} />
      <Select
        name="dir"
        label={listWords.order}
        defaultValue={list.descending ? "desc" : ""}
        placeholder={listWords.ascending}
        options={[{ value: "desc", label: listWords.descending }]}
      />
    </div>
  );
}
