import Form from "next/form";
import Link from "next/link";
import type { ReactNode } from "react";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
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
  readonly isFiltered: boolean;
  readonly words: { readonly search: string; readonly sort: string };
  readonly sorts: Readonly<Record<string, string>>;
  /** What narrows this list besides its words. */
  readonly children: ReactNode;
  /** The list with nothing narrowed; `action` where that is all there is to say. */
  readonly clear?: string;
  /** Belongs to the form, and stands below it. */
  readonly below?: ReactNode;
}

/** Narrows a list through its address, so that a filtered list can be kept and sent. */
export function ListFilters({ list, action, isFiltered, words, sorts, children, ...rest }: ListFiltersProps) {
  const { clear = action, below } = rest;
  return (
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
      {children}
      {/* The headers that sort the table are not there on phones. */}
      <div className="w-44 md:hidden">
        <Select name="sort" label={words.sort} defaultValue={list.sort ?? ""} options={choicesOf(sorts)} />
      </div>
      {list.descending ? <input type="hidden" name="dir" value="desc" /> : null}
      <Button type="submit">{listWords.show}</Button>
      {isFiltered ? (
        <Link href={clear} className={buttonClass({ variant: "quiet" })}>
          {listWords.clear}
        </Link>
      ) : null}
      {below}
    </Form>
  );
}
