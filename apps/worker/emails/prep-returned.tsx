import { Act, Aside, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { oneLine, quoted } from "./parts/words.ts";
import type { SheetProps } from "./parts/sheet-letter.ts";

export const prepReturned: Template<SheetProps & Common> = {
  subject: ({ templateName }) => `Came back: ${oneLine(templateName, 32)}`,
  body: ({ templateName, comment, link, ...common }) => (
    <Letter
      preview="Your advisor has read it."
      officeName={common.officeName}
      heading="Your advisor has read it"
      why="You get this because your advisor sent it back."
      choicesLink={common.choicesLink}
    >
      <Paragraph>
        {quoted(templateName, 80)} came back with words for you. Change what you like and hand it in again.
      </Paragraph>
      {comment === null ? null : <Aside>{quoted(comment, 200)}</Aside>}
      <Act href={link}>Read the comments</Act>
    </Letter>
  ),
};
