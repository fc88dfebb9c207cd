import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { ScreenState } from "@askaround/ui/screen-state";
import { staffWords } from "@/words/staff.ts";

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
  return (
    <ScreenState
      kind="no-results"
      title={beyond ? staffWords.noSuchPage.title : title}
      actions={
        <Link href={beyond ? first : clear} className={buttonClass()}>
          {beyond ? staffWords.noSuchPage.action : staffWords.clear}
        </Link>
      }
    >
      {beyond ? staffWords.noSuchPage.body : body}
    </ScreenState>
  );
}
