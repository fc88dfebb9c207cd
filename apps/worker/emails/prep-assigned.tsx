import { formatOn } from "./parts/sheet-day.ts";
import { Act, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { oneLine, quoted } from "./parts/words.ts";

export interface PrepAssignedProps extends Common {
  readonly sheets: readonly {
    readonly templateName: string;
    readonly name: string | null;
    readonly dueOn: string;
  }[];
  readonly link: string;
}

/** More than these are on the page, and counted here. */
const SHOWN = 3;

export const prepAssigned: Template<PrepAssignedProps> = {
  subject: ({ sheets }) =>
    sheets.length === 1
      ? "Your advisor asks for a preparation"
      : `Your advisor asks for ${sheets.length} preparations`,
  body: ({ sheets, link, ...common }) => (
    <Letter
      preview="What to prepare, and by when."
      officeName={common.officeName}
      heading="Something to prepare"
      why="You get this because your advisor gave it to you."
      choicesLink={common.choicesLink}
    >
      {sheets.slice(0, SHOWN).map(({ templateName, name, dueOn }, at) => (
        <Paragraph key={at}>
          {quoted(templateName, 50)}
          {name === null ? "" : `, for your talk with ${oneLine(name, 40)}`}: due {formatOn(dueOn)}.
        </Paragraph>
      ))}
      {sheets.length > SHOWN ? <Paragraph>{`And ${sheets.length - SHOWN} more.`}</Paragraph> : null}
      <Act href={link}>Open the list</Act>
    </Letter>
  ),
};
