import type { Instant, Zone } from "@askaround/core/shared";
import { Act, Aside, Letter, OtherAct, Paragraph } from "./parts/letter.tsx";
import type { Common, Template } from "./parts/template.ts";
import { dayAndHourIn } from "./parts/when.ts";
import { firstName, namesInText } from "./parts/words.ts";

export interface DidItHappenProps extends Common {
  readonly contactNames: readonly string[];
  readonly startsAt: Instant;
  readonly zone: Zone;
  readonly metLink: string;
  readonly movedLink: string;
  readonly notHeldLink: string;
}

export const didItHappen: Template<DidItHappenProps> = {
  subject: ({ contactNames }) => `Did you meet ${firstName(contactNames[0] ?? "")}?`,
  body: ({ contactNames, startsAt, zone, metLink, movedLink, notHeldLink, ...common }) => (
    <Letter
      preview="Two minutes now, while it is fresh."
      officeName={common.officeName}
      heading={`Did you meet ${namesInText(contactNames)}?`}
      why="You get this once, because you planned this meeting and it is not written up."
      choicesLink={common.choicesLink}
    >
      <Aside>{dayAndHourIn(startsAt, zone)}</Aside>
      <Paragraph>
        If you met: write down one thing you learned and whom they suggested. It takes two minutes while it is
        fresh, and your thank-you note starts from it.
      </Paragraph>
      <Act href={metLink}>We met</Act>
      <OtherAct href={movedLink}>It moved</OtherAct>
      <OtherAct href={notHeldLink}>It didn’t happen</OtherAct>
    </Letter>
  ),
};
