import Link from "next/link";
import { KeyRound } from "lucide-react";
import { routes } from "@/routes.ts";
import { pictureWords as words } from "@/words/picture.ts";
import { BOX, drawPicture, type Node, type Placed } from "./picture.ts";
import { mayMention, STATE_ICONS } from "./state-icons.ts";

const NOBODY: ReadonlySet<string> = new Set();

/** Who led to whom, from left to right. On phones the list below says the same and needs no scrolling sideways. */
export function PictureDrawing({
  roots,
  toTell = NOBODY,
  staff = false,
}: {
  roots: readonly Node[];
  toTell?: ReadonlySet<string>;
  /** Whose people these are not: their pages are not for this reader. */
  staff?: boolean;
}) {
  const { boxes, lines, width, height } = drawPicture(roots);
  return (
    <section
      aria-label={words.drawing}
      className="relative left-1/2 hidden w-max max-w-[calc(100vw-19rem)] min-w-full -translate-x-1/2 overflow-x-auto rounded-card border bg-surface p-4 shadow-card md:block print:static print:w-full print:max-w-none print:translate-none print:overflow-visible print:border-0 print:p-0 print:shadow-none"
    >
      <svg
        width={width + 4}
        height={height + 4}
        viewBox={`-2 -2 ${width + 4} ${height + 4}`}
        className="max-w-none print:h-auto print:w-full"
      >
        {lines.map(({ key, path, also }) => (
          <path
            key={key}
            d={path}
            fill="none"
            strokeWidth={1.5}
            strokeDasharray={also ? "4 4" : undefined}
            className="stroke-line-strong"
          />
        ))}
        {boxes.map((box) => (
          <Box key={box.node.person.key} box={box} open={toTell.has(box.node.person.key)} staff={staff} />
        ))}
      </svg>
    </section>
  );
}

/** `open`: whoever this is has not heard yet what came of a suggestion. */
function Box({ box: { node, x, y }, open, staff }: { box: Placed; open: boolean; staff: boolean }) {
  const { person, via } = node;
  const Icon = STATE_ICONS[person.state];
  const inside = (
    <>
      <span className="flex items-center gap-1.5">
        <Icon aria-hidden className="size-4 shrink-0 text-ink-2" strokeWidth={2} />
        <span className="truncate font-serif text-base/5 font-semibold">{person.name}</span>
        {via && !mayMention(via.permission) ? (
          <KeyRound aria-hidden className="ml-auto size-4 shrink-0 text-danger" strokeWidth={2} />
        ) : null}
      </span>
      <span className="block truncate text-min text-ink-2">
        {person.organisation ?? words.states[person.state]}
      </span>
      {open ? <span className="sr-only">{words.loops.open} </span> : null}
      <span className="sr-only">{words.about(person.state, via ? mayMention(via.permission) : null)}</span>
    </>
  );
  const look = `block h-full overflow-hidden rounded-control px-2.5 py-2 text-ink ${
    open ? "border-2 border-primary bg-primary-soft" : "border border-line-strong bg-paper"
  }`;
  return (
    <foreignObject x={x} y={y} width={BOX.width} height={BOX.height}>
      {person.contactId === null ? (
        <div className={`${look} border-dashed`}>{inside}</div>
      ) : staff ? (
        <div className={look}>{inside}</div>
      ) : (
        <Link
          prefetch={false}
          href={routes.person(person.contactId)}
          className={`${look} hover:bg-sunken focus-visible:-outline-offset-2`}
        >
          {inside}
        </Link>
      )}
    </foreignObject>
  );
}
