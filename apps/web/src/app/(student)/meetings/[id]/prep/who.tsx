"use client";

import type { PrepFinding } from "@askaround/core/prep";
import { keyOf, partsOf } from "@askaround/core/prep/sync";
import { Button } from "@askaround/ui/button";
import { buttonClass } from "@askaround/ui/button-class";
import { ExternalLink, Plus, Trash2 } from "lucide-react";
import { newRequestId } from "@/forms/request-id.ts";
import { focusSoon } from "./focus-soon.ts";
import { prepWords } from "@/words/prep.ts";
import { firstName } from "@/words/names.ts";
import { type PartOf, type Prep, useField, usePrep, usePrepState } from "./prep-context.tsx";
import { TypedLine, TypedText } from "./typed.tsx";
import { useRemove } from "./use-remove.ts";

const words = prepWords.who;
type Person = Prep["people"][number];

/** What was found out about each person, with where it came from. */
export function Who() {
  const { prep } = usePrep();
  return (
    <div className="flex flex-col gap-6">
      <p className="text-ink-2">{words.lede}</p>
      {prep.people.map((person) => (
        <section
          key={person.contactId}
          aria-labelledby={`who-${person.contactId}`}
          className="flex flex-col gap-4"
        >
          <div>
            <h3 id={`who-${person.contactId}`} className="text-lg">
              {person.name}
            </h3>
            <p className="text-sm text-ink-2">
              {[person.title, person.organisation].filter((text) => text !== null).join(", ")}
            </p>
          </div>
          <Profile person={person} />
          <Findings person={person} />
        </section>
      ))}
    </div>
  );
}

function Profile({ person }: { person: Person }) {
  const key = `research:${person.contactId}`;
  const { value, set, leave } = useField(key, "linkedin");
  const offered =
    person.link !== null && /linkedin\./i.test(person.link) && value === "" ? person.link : null;
  return (
    <>
      <TypedLine
        of={key}
        field="linkedin"
        label={words.linkedin}
        hint={words.linkedinHint}
        inputMode="url"
        spellCheck={false}
        maxLength={500}
        settle={asAddress}
      />
      {offered ? (
        <Button
          size="sm"
          className="-mt-2 self-start"
          onClick={() => {
            set(offered);
            leave();
          }}
        >
          {words.use(offered.replace(/^https?:\/\/(www\.)?/, ""))}
        </Button>
      ) : null}
      {/^https?:\/\/\S+\.\S+$/.test(value) ? (
        <a
          href={value}
          rel="noreferrer noopener"
          target="_blank"
          className={buttonClass({ variant: "quiet", size: "sm", class: "-mt-2 self-start" })}
        >
          <ExternalLink aria-hidden className="size-4" />
          {words.open}
        </a>
      ) : null}
      <TypedText of={key} field="read" label={words.read} hint={words.readHint} maxLength={2000} />
    </>
  );
}

/** "linkedin.com/in/lena" is an address too. */
function asAddress(typed: string): string {
  const text = typed.trim();
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(text) ? `https://${text}` : text;
}

function Findings({ person }: { person: Person }) {
  const { store } = usePrep();
  const findings = partsOf(usePrepState().box, "finding").filter(
    ({ contactId }) => contactId === person.contactId,
  );
  const remove = useRemove();
  const add = () => {
    const id = newRequestId() as PrepFinding["id"];
    store.add({ kind: "finding", id, contactId: person.contactId, link: null, found: null, removed: false });
    focusSoon(`finding:${id}-link`);
  };
  return (
    <>
      {findings.length > 0 ? <h4 className="font-semibold">{words.found}</h4> : null}
      {findings.map((finding, at) => (
        <Finding
          key={finding.id}
          finding={finding}
          name={words.findingOf(firstName(person.name), at + 1)}
          onRemove={() => remove(finding)}
        />
      ))}
      <Button size="sm" className="self-start" icon={<Plus aria-hidden className="size-4" />} onClick={add}>
        {words.add(firstName(person.name))}
      </Button>
    </>
  );
}

type FindingProps = { finding: PartOf<"finding">; name: string; onRemove: () => void };

function Finding({ finding, name, onRemove }: FindingProps) {
  const key = keyOf(finding);
  return (
    <div role="group" aria-label={name} className="flex flex-col gap-3 border-l-2 border-line pl-3">
      <TypedLine
        of={key}
        field="link"
        label={words.link}
        hint={words.linkHint}
        inputMode="url"
        maxLength={500}
        settle={asAddress}
      />
      <TypedText of={key} field="found" label={words.what} rows={2} maxLength={1000} />
      <Button
        size="sm"
        variant="quiet"
        className="self-start"
        icon={<Trash2 aria-hidden className="size-4" />}
        aria-label={`${prepWords.remove}: ${name}`}
        onClick={onRemove}
      >
        {prepWords.remove}
      </Button>
    </div>
  );
}
