import { Act, Aside, Letter } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { excerpt, nameInText } from "./parts/words.ts";

export interface MessageProps extends Common {
  readonly from: string;
  readonly text: string;
  readonly link: string;
}

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
      <Aside>{excerpt(text, 50, 400)}</Aside>
      <Act href={link}>Read it and answer</Act>
    </Letter>
  ),
};
