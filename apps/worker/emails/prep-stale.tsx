import { Act, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { oneLine, quoted } from "./parts/words.ts";
import type { SheetProps } from "./parts/sheet-letter.ts";

export const prepStale: Template<SheetProps & Common> = {
  subject: ({ templateName }) => `Look again: ${oneLine(templateName, 32)}`,
  body: ({ templateName, name, link, ...common }) => (
    <Letter
      preview="The meeting has changed since."
      officeName={common.officeName}
      heading="The meeting has changed"
      why="You get this because the meeting changed after your advisor approved it."
      choicesLink={common.choicesLink}
    >
      <Paragraph>
        {quoted(templateName, 80)} was approved
        {name === null ? "" : ` for your talk with ${oneLine(name, 60)}`}, and its length or the person
        changed since. Look through it and hand it in again.
      </Paragraph>
      <Act href={link}>Look through it</Act>
    </Letter>
  ),
};
