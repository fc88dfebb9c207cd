import { formatOn } from "./parts/sheet-day.ts";
import { Act, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { oneLine } from "./parts/words.ts";
import type { SheetProps } from "./parts/sheet-letter.ts";

export const prepDueSoon: Template<SheetProps & Common> = {
  subject: ({ templateName }) => `Due soon: ${oneLine(templateName, 32)}`,
  body: ({ templateName, name, dueOn, link, ...common }) => (
    <Letter
      preview="Two working days are left."
      officeName={common.officeName}
      heading="Two working days are left"
      why="You get this once, because it was not handed in yet."
      choicesLink={common.choicesLink}
    >
      <Paragraph>
        {oneLine(templateName, 80)}
        {name === null ? "" : `, for your talk with ${oneLine(name, 60)}`}, is due on {formatOn(dueOn)}. Its
        page says what is still missing, and where.
      </Paragraph>
      <Act href={link}>See what is missing</Act>
    </Letter>
  ),
};
