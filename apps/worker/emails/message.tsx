import { Act, Aside, Letter } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { nameInText, oneLine } from "./parts/words.ts";

export interface MessageProps extends Common {
  readonly from: string;
  readonly text: string;
  readonly link: string;
}

const MOST_LETTERS = 1_000;

export const message: Template<MessageProps> = {
  subject: ({ from }) => `A message from ${nameInText(from, 40)}`,
  body: ({ from, text, link, ...common }) => (
    <Letter
      preview="Your advisor wrote to you."
      officeName={common.officeName}
      heading={`${nameInText(from, 60)} wrote to you`}
      why={`You get this because ${nameInText(from, 60)}, who advises you, asked us to send it.`}
      choicesLink={common.choicesLink}
    >
      <Aside>{oneLine(text, MOST_LETTERS)}</Aside>
      <Act href={link}>Answer in a line</Act>
    </Letter>
  ),
};
