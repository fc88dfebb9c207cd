import type { MailProblem } from "@askaround/core/reminders";
import { Act, Aside, Letter, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { excerpt, namesInText } from "./parts/words.ts";

export interface MailProblemProps extends Common {
  readonly problem: MailProblem;
  readonly count: number;
  /** Whose mail it is, when we know them. */
  readonly names: readonly string[];
  /** What the provider said. */
  readonly said: string | null;
  readonly link: string;
}

interface Words {
  readonly subject: (addresses: string) => string;
  readonly what: string;
  readonly todo: string;
}

const WORDS: Readonly<Record<MailProblem, Words>> = {
  bounced: {
    subject: (addresses) => `Mail to ${addresses} came back`,
    what: "The mailbox does not exist or takes no mail. We have stopped mailing it.",
    todo: "Ask for an address that works and correct it.",
  },
  complained: {
    subject: (addresses) => `Mail to ${addresses} was marked as spam`,
    what: "Somebody marked our mail as spam. We have stopped mailing that address.",
    todo: "Have a word with them before you let mail go there again.",
  },
  provider: {
    subject: (addresses) => `Mail to ${addresses} was refused`,
    what: "The mail provider takes no mail for it. We have stopped trying.",
    todo: "Ask for another address, or lift it once the provider allows it.",
  },
  lane_paused: {
    subject: () => "Mail is held up",
    what: "The mail provider refuses our mail for now. Nothing is lost: it waits, and we ask again every few minutes.",
    todo: "Whoever runs this installation should look at the key, the domain and the quota.",
  },
};

export const mailProblem: Template<MailProblemProps> = {
  subject: ({ problem, count }) => WORDS[problem].subject(count === 1 ? "one address" : `${count} addresses`),
  body: (props) => {
    const words = WORDS[props.problem];
    return (
      <Letter
        preview="What happened, and what to do."
        officeName={props.officeName}
        heading={mailProblem.subject(props)}
        why="You get this because you are an admin, at most once a day for each kind of problem."
        choicesLink={null}
      >
        {props.names.length > 0 ? <Aside>{who(props)}</Aside> : null}
        {props.said ? <Aside>{excerpt(props.said)}</Aside> : null}
        <Paragraph>{words.what}</Paragraph>
        <Paragraph>{words.todo}</Paragraph>
        <Act href={props.link}>Open the mail page</Act>
      </Letter>
    );
  },
};

function who({ names, count }: MailProblemProps): string {
  const more = count - names.length;
  return more > 0 ? `${namesInText(names.slice(0, 2))} and others` : namesInText(names);
}
