import type { Generation, Group } from "@askaround/core/referrals";
import { officePictureWords as words } from "@/words/office-picture.ts";
import { drawFlow, FLOW } from "./flow.ts";

const LOOK: Record<Group, { fill: string; text: string; swatch: string }> = {
  met: { fill: "fill-heat-4", text: "fill-on-primary", swatch: "bg-heat-4" },
  under_way: { fill: "fill-heat-2", text: "fill-ink", swatch: "bg-heat-2" },
  waiting: { fill: "fill-heat-1", text: "fill-ink", swatch: "bg-heat-1" },
  ended: { fill: "fill-line-strong", text: "fill-on-primary", swatch: "bg-line-strong" },
};

/** A part lower than this has no room for its number; the table below has it. */
const LEAST_FOR_NUMBER = 16;

/** How far suggestions lead, one bar for each distance from a first contact. The table below says the same. */
export function FlowDrawing({ generations }: { generations: readonly Generation[] }) {
  const { columns, bands, width, height } = drawFlow(generations);
  const room = 8;
  // The last label is longer than its bar.
  const wide = width + 2 * room + 48;
  return (
    <figure className="overflow-x-auto rounded-card border bg-surface p-4 shadow-card max-md:hidden print:block print:border-0 print:p-0 print:shadow-none">
      <svg
        role="img"
        aria-label={words.drawing}
        width={wide}
        height={height + room}
        viewBox={`${-room} 0 ${wide} ${height + room}`}
        className="mx-auto h-auto max-w-full"
      >
        {bands.map(({ key, path }) => (
          <path key={key} d={path} className="fill-primary-soft" />
        ))}
        {columns.map(({ generation, x, y, segments }) => (
          <g key={generation.depth}>
            <text x={x} y={y - 26} className="fill-ink-2 text-min">
              {words.generation(generation.depth)}
            </text>
            <text x={x} y={y - 8} className="fill-ink text-sm font-semibold">
              {words.people(generation.people)}
            </text>
            {segments.map(({ group, count, y: top, height: high }) => (
              <g key={group}>
                <rect x={x} y={top} width={FLOW.bar} height={high} className={LOOK[group].fill} />
                {high >= LEAST_FOR_NUMBER ? (
                  <text x={x + 8} y={top + high / 2 + 5} className={`text-sm ${LOOK[group].text}`}>
                    {count}
                  </text>
                ) : null}
              </g>
            ))}
          </g>
        ))}
      </svg>
      <figcaption className="mt-4 flex flex-wrap justify-center gap-x-5 gap-y-1 text-sm text-ink-2">
        {Object.entries(LOOK).map(([group, { swatch }]) => (
          <span key={group} className="flex items-center gap-2">
            <span aria-hidden className={`size-3.5 rounded-sm ${swatch} print-color-adjust-exact`} />
            {words.groups[group as Group]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
