import Link from "next/link";
import type { ElementType } from "react";
import { ArrowLeft, ArrowRight } from "lucide-react";
import { buttonClass } from "@askaround/ui/button-class";
import { listWords } from "@/words/lists.ts";

export type PagerProps = {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  /** What renders the links, where more than the page stands in the address. */
  link?: ElementType;
};

/** The way to the other pages of a list; nothing when there is one. */
export function Pager({ page, pages, hrefOf, link: To = Link }: PagerProps) {
  if (pages <= 1) return null;
  const words = listWords.pager;
  const look = buttonClass({ size: "sm" });
  return (
    <nav
      aria-label={words.label}
      className="mt-4 flex flex-wrap items-center justify-between gap-3 print:hidden"
    >
      <p className="text-sm text-ink-2 tabular-nums">{words.page(page, pages)}</p>
      <div className="flex gap-2">
        {page > 1 ? (
          <To href={hrefOf(page - 1)} className={look} prefetch={false}>
            <ArrowLeft aria-hidden className="size-4" />
            {words.previous}
          </To>
        ) : null}
        {page < pages ? (
          <To href={hrefOf(page + 1)} className={look} prefetch={false}>
            {words.next}
            <ArrowRight aria-hidden className="size-4" />
          </To>
        ) : null}
      </div>
    </nav>
  );
}
