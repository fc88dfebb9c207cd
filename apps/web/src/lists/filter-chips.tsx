import Link from "next/link";
import type { ElementType } from "react";
import { X } from "lucide-react";
import { buttonClass } from "@askaround/ui/button-class";
import { listWords } from "@/words/lists.ts";

export interface FilterChip {
  readonly label: string;
  /** The same list without it. */
  readonly without: string;
}

export type FilterChipsProps = {
  chips: readonly FilterChip[];
  /** The list with nothing narrowed. */
  clear: string;
  /** What renders the links, where more than the list stands in the address. */
  link?: ElementType | undefined;
};

/** What a list is narrowed to, each a link to the list without it. */
export function FilterChips({ chips, clear, link: To = Link }: FilterChipsProps) {
  return (
    <ul aria-label={listWords.inUse} className="mt-2 flex flex-wrap items-center gap-x-2 md:mt-3 md:gap-y-2">
      {chips.map(({ label, without }) => (
        <li key={label} className="max-w-full">
          <To href={without} prefetch={false} className="group flex min-h-11 items-center md:min-h-9">
            <span className="flex min-h-9 min-w-0 items-center gap-1.5 rounded-pill border border-transparent bg-primary-soft py-1 pr-2.5 pl-3.5 text-sm font-semibold text-primary group-hover:border-primary">
              <span className="sr-only">{listWords.remove} </span>
              <span className="truncate">{label}</span>
              <X aria-hidden className="size-4 shrink-0" />
            </span>
          </To>
        </li>
      ))}
      <li>
        <To href={clear} prefetch={false} className={buttonClass({ variant: "quiet", size: "sm" })}>
          {listWords.clear}
        </To>
      </li>
    </ul>
  );
}
