import { Banner } from "@askaround/ui/banner";
import { buttonClass } from "@askaround/ui/button-class";
import { Card } from "@askaround/ui/card";
import { DescriptionList } from "@askaround/ui/description-list";
import Link from "next/link";
import { routes } from "@/routes.ts";
import type { RouterOutputs } from "@/trpc/types.ts";
import { contactWords } from "@/words/contacts.ts";
import { formWords } from "@/words/forms.ts";
import { mergeWords as words } from "@/words/merge.ts";
import { JoinButton } from "./join-button.tsx";

type Props = {
  contactId: string;
  other: { contactId: string; name: string };
  preview: RouterOutputs["contacts"]["previewMerge"];
};

/** What the one record will say, and what goes over to it. Nothing has happened yet. */
export function Preview({ contactId, other, preview }: Props) {
  const { refusal, kept, merged, fields, moves, putAway } = preview;
  const choose = (
    <Link href={routes.personMerge(contactId)} className={buttonClass()}>
      {words.chooseOther}
    </Link>
  );
  if (refusal !== null || kept === null || merged === null || fields === null) {
    return (
      <Banner tone="warn" actions={choose}>
        {refusal}
      </Banner>
    );
  }
  const labels = contactWords.fields;
  const shown = [
    { term: labels.name, detail: kept.name },
    { term: labels.title, detail: fields.title },
    { term: labels.organisation, detail: fields.organisation },
    { term: labels.email, detail: fields.email },
    { term: labels.phone, detail: fields.phone },
    { term: labels.link, detail: fields.link },
    { term: labels.howMet, detail: fields.howMet },
    { term: labels.notes, detail: fields.notes },
    { term: words.whoReads, detail: formWords.noteLevelHint[fields.noteLevel] },
  ].filter(({ detail }) => detail !== null);
  const lines = [
    ...words.moves(merged.name, moves),
    ...putAway.map(({ step, sent }) => words.putAway(merged.name, step, sent)),
    words.undoable,
  ];
  return (
    <div className="flex flex-col gap-5">
      <Card title={words.result(kept.name)}>
        <DescriptionList items={shown} />
      </Card>
      <Card title={words.happens}>
        <ul className="list-disc pl-5">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Card>
      <div className="flex flex-wrap gap-2">
        <JoinButton contactId={contactId} otherId={other.contactId} keptName={kept.name} />
        {choose}
      </div>
    </div>
  );
}
