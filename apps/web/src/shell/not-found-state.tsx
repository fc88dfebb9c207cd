import { buttonClass } from "@askaround/ui/button-class";
import { EmptyState } from "@askaround/ui/empty-state";
import { routes } from "@/routes.ts";
import { stateWords } from "@/words/states.ts";

const words = stateWords.notFound;

/** The same words for what does not exist and for what is someone else's, in whatever frame they stand. */
export function NotFoundState() {
  return (
    <EmptyState
      level={1}
      title={words.title}
      action={
        <a href={routes.home()} className={buttonClass({ variant: "primary" })}>
          {words.action}
        </a>
      }
    >
      {words.body}
    </EmptyState>
  );
}
