import Link from "next/link";
import { buttonClass } from "@askaround/ui/button-class";
import { ScreenState } from "@askaround/ui/screen-state";
import { listWords } from "@/words/lists.ts";

/** The address names a page after the last one of a list; `first` is the way back to its beginning. */
export function NoSuchPage({ first }: { first: string }) {
  const words = listWords.noSuchPage;
  return (
    <ScreenState
      kind="no-results"
      title={words.title}
      actions={
        <Link href={first} className={buttonClass()}>
          {words.action}
        </Link>
      }
    >
      {words.body}
    </ScreenState>
  );
}
