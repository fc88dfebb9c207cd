import type { AssignedFacts, PrepMailFacts } from "@askaround/db/queues";
import type { ReactElement } from "react";
import { prepApproved } from "../prep-approved.tsx";
import { prepAssigned } from "../prep-assigned.tsx";
import { prepDueSoon } from "../prep-due-soon.tsx";
import { prepReturned } from "../prep-returned.tsx";
import { prepStale } from "../prep-stale.tsx";
import type { Common, Template } from "./template.ts";

/** What a letter about one sheet says. */
export type SheetProps = Pick<PrepMailFacts, "templateName" | "name" | "dueOn" | "comment" | "missing"> & {
  readonly link: string;
};

const SHEETS: Readonly<Record<PrepMailFacts["kind"], Template<SheetProps & Common>>> = {
  prep_due_soon: prepDueSoon,
  prep_returned: prepReturned,
  prep_approved: prepApproved,
  prep_stale: prepStale,
};

/** The letter about what an advisor gave out; `pages` is where the student's list of it is. */
export function writePrep(
  common: Common,
  subject: AssignedFacts | PrepMailFacts,
  subjectId: string,
  pages: string,
): { readonly subject: string; readonly body: ReactElement } {
  if (subject.kind === "prep_assigned") {
    const props = { ...common, sheets: subject.sheets, link: pages };
    return { subject: prepAssigned.subject(props), body: prepAssigned.body(props) };
  }
  const { templateName, name, dueOn, comment, missing } = subject;
  const props = { ...common, templateName, name, dueOn, comment, missing, link: `${pages}/${subjectId}` };
  const template = SHEETS[subject.kind];
  return { subject: template.subject(props), body: template.body(props) };
}
