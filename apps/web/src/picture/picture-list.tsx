import Link from "next/link";
import { KeyRound, Reply } from "lucide-react";
import { routes } from "@/routes.ts";
import { pictureWords as words } from "@/words/picture.ts";
import type { Node } from "./picture.ts";
import { mayMention, STATE_ICONS } from "./state-icons.ts";

type ListProps = {
  nodes: readonly Node[];
  toTell?: ReadonlySet<string>;
  /** Whose people these are not: their pages are not for this reader. */
  staff?: boolean;
  inner?: boolean;
};
const NOBODY: ReadonlySet<string> = new Set();

/** The same as the drawing, as lists in lists: what a phone shows, a screen reader reads and paper keeps. */
export function PictureList({ nodes, toTell = NOBODY, staff = false, inner = false }: ListProps) {
  return (
    <ul className={inner ? "ml-2 border-l border-line-strong pl-4" : "flex flex-col gap-4"}>
      {nodes.map((node) => (
        <li key={node.person.key} className="break-inside-avoid">
          <Entry node={node} open={toTell.has(node.person.key)} staff={staff} />
          {node.children.length > 0 ? (
            <PictureList nodes={node.children} toTell={toTell} staff={staff} inner />
          ) : null}
        </li>
      ))}
    </ul>
  );
}

function Entry({
  node: { person, via, alsoVia },
  open,
  staff,
}: {
  node: Node;
  open: boolean;
  staff: boolean;
}) {
  const Icon = STATE_ICONS[person.state];
  const others = alsoVia.map(({ referrerName }) => referrerName);
  return (
    <div className="flex min-h-11 flex-col justify-center py-1.5">
      <p className="flex items-center gap-2">
        <Icon aria-hidden className="size-4 shrink-0 text-ink-2" strokeWidth={2} />
        {person.contactId === null || staff ? (
          <span className="min-w-0 font-serif text-base font-semibold wrap-anywhere">{person.name}</span>
        ) : (
          <Link
            prefetch={false}
            href={routes.person(person.contactId)}
            className="link min-w-0 py-1 font-serif text-base font-semibold wrap-anywhere"
          >
            {person.name}
          </Link>
        )}
      </p>
      <p className="pl-6 text-sm text-ink-2 wrap-anywhere">
        {[person.organisation, words.states[person.state]].filter(Boolean).join(" · ")}
      </p>
      {open ? (
        <p className="ml-6 inline-flex items-center gap-1.5 self-start rounded-pill border-2 border-primary bg-primary-soft px-2.5 text-sm text-primary">
          <Reply aria-hidden className="size-4 shrink-0" strokeWidth={2} />
          {words.loops.open}
        </p>
      ) : null}
      {others.length > 0 ? <p className="pl-6 text-sm text-ink-2">{words.also(others)}</p> : null}
      {via && !mayMention(via.permission) ? (
        <p className="flex items-center gap-1.5 pl-6 text-sm text-danger">
          <KeyRound aria-hidden className="size-4 shrink-0" strokeWidth={2} />
          {staff
            ? words.staff.noPermission(via.referrerName)
            : words.unnamed[via.permission](via.referrerName)}
        </p>
      ) : null}
    </div>
  );
}
