import { NOT_READY_WORDS } from "@askaround/core/assignments";
import { formatOn } from "./parts/sheet-day.ts";
import { Act, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { oneLine, quoted } from "./parts/words.ts";
import type { SheetProps } from "./parts/sheet-letter.ts";

export const prepDueSoon: Template<SheetProps & Common> = {
  subject: ({ templateName }) => `Due soon: ${oneLine(templateName, 32)}`,
  body: ({ templateName, name, dueOn, missing, link, ...common }) => (
    <Letter
      preview="Two working days are left."
      officeName={common.officeName}
      heading="Two working days are left"
      why="You get this once, because it was not handed in yet."
      choicesLink={common.choicesLink}
    >
      <Paragraph>
        {quoted(templateName, 80)}
        {name === null ? "" : `, for your talk with ${oneLine(name, 60)}`}, is due on {formatOn(dueOn)}.
      </Paragraph>
      <Paragraph>
        {missing.length === 0 ? "Everything is there. All that is left is to hand it in." : "Still to do:"}
      </Paragraph>
      {missing.map((what) => (
        <Paragraph key={what}>{`· ${NOT_READY_WORDS[what]}`}</Paragraph>
      ))}
      <Act href={link}>{missing.length === 0 ? "Hand it in" : "Go on with it"}</Act>
    </Letter>
  ),
};
