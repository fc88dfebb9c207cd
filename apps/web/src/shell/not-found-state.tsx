import { buttonClass } from "@askaround/ui/button-class";
import { ScreenState } from "@askaround/ui/screen-state";
import { routes } from "@/routes.ts";
import { stateWords } from "@/words/states.ts";

const words = stateWords.notFound;

/** The same words for what does not exist and for what is someone else's, in whatever frame they stand. */
export function NotFoundState() {
  return (
    <ScreenState
      kind="not-found"
      level={1}
      title={words.title}
      actions={
        <a href={routes.home()} className={buttonClass({ variant: "primary" })}>
          {words.action}
        </a>
      }
    >
      {words.body}
    </ScreenState>
  );
}
