import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { ScreenState } from "@askaround/ui/screen-state";
import { listWords } from "@/words/lists.ts";
import { NoSuchPage } from "./no-such-page.tsx";

export type NoRowsProps = {
  /** The list has rows, but the address names a page after the last. */
  beyond: boolean;
  title: string;
  body: string;
  /** The first page of the same list, and the list without filters. */
  first: string;
  clear: string;
};

/** Nothing to show under these filters, and one click out of it. */
export function NoRows({ beyond, title, body, first, clear }: NoRowsProps) {
  if (beyond) return <NoSuchPage first={first} />;
  return (
    <ScreenState
      kind="no-results"
      title={title}
      actions={
        <Link href={clear} className={buttonClass()}>
          {listWords.clear}
        </Link>
      }
    >
      {body}
    </ScreenState>
  );
}
