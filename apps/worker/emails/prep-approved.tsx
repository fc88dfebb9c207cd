import { Act, Aside, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { oneLine, quoted } from "./parts/words.ts";
import type { SheetProps } from "./parts/sheet-letter.ts";

export const prepApproved: Template<SheetProps & Common> = {
  subject: ({ templateName }) => `Looks good: ${oneLine(templateName, 32)}`,
  body: ({ templateName, name, comment, link, ...common }) => (
    <Letter
      preview="Your preparation is approved."
      officeName={common.officeName}
      heading="It looks good"
      why="You get this because your advisor approved it."
      choicesLink={common.choicesLink}
    >
      <Paragraph>
        Your advisor approved {quoted(templateName, 80)}
        {name === null ? "" : ` for your talk with ${oneLine(name, 60)}`}. Nothing more to hand in.
      </Paragraph>
      {comment === null ? null : <Aside>{quoted(comment, 200)}</Aside>}
      <Act href={link}>Open it</Act>
    </Letter>
  ),
};
