import type { Zone } from "@askaround/core/shared";
import type { DutyFacts } from "@askaround/db/queues";
import type { ReactElement } from "react";
import { followUpDue } from "../follow-up-due.tsx";
import { keepInTouch } from "../keep-in-touch.tsx";
import { promiseDue } from "../promise-due.tsx";
import { referralWaiting } from "../referral-waiting.tsx";
import { tellReferrer } from "../tell-referrer.tsx";
import type { Common, Template } from "./template.ts";

interface Written {
  readonly subject: string;
  readonly body: ReactElement;
}

/**
 * The letter about a duty, and in a line each about `others` that are due too; its button leads to the day list, where
 * they can be closed or put off.
 */
export function writeDuty(
  common: Common,
  duty: DutyFacts,
  zone: Zone,
  link: string,
  others: readonly DutyFacts[] = [],
): Written {
  const also = others.map((other) => write(common, other, zone, link).subject);
  return write({ ...common, also }, duty, zone, link);
}

function write(common: Common, duty: DutyFacts, zone: Zone, link: string): Written {
  const { name, what, dueOn } = duty;
  const other = duty.other ?? "";
  switch (duty.kind) {
    case "promise_due":
      if (what === null || dueOn === null) throw new Error("A promise needs words and a date.");
      return filled(promiseDue, { ...common, name, what, dueOn, zone, link });
    case "referral_waiting":
      return filled(referralWaiting, { ...common, name, other, link });
    case "tell_referrer":
      return filled(tellReferrer, { ...common, name, other, link });
    case "keep_in_touch":
      return filled(keepInTouch, { ...common, name, link });
    case "follow_up_due":
      return filled(followUpDue, { ...common, name, link });
  }
}

function filled<Props extends Common>(template: Template<Props>, props: Props): Written {
  return { subject: template.subject(props), body: template.body(props) };
}
