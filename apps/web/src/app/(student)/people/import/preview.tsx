"use client";

import type { PeopleBroughtIn } from "@askaround/core/address-books";
import type { NoteLevel } from "@askaround/core/contacts";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Select } from "@askaround/ui/select";
import { TextInput } from "@askaround/ui/text-input";
import { useEffect, useRef, useState } from "react";
import { formWords } from "@/words/forms.ts";
import { importWords as words } from "@/words/people-import.ts";
import { type Choice, firstChoices, isLong, type Looked, type Row } from "./choices.ts";
import { Group } from "./group.tsx";
import { personOf, useBringIn } from "./use-import.ts";

/** From so many on a list has a search of its own. */
const SEARCHED = 20;
const LEVELS = Object.entries(formWords.noteLevels).map(([value, label]) => ({ value, label }));

type PreviewProps = {
  looked: Looked;
  /** What an earlier attempt brought in. */
  before: PeopleBroughtIn;
  onPart: (all: PeopleBroughtIn) => void;
  onDone: (all: PeopleBroughtIn) => void;
  onChange: () => void;
};

/** Everybody in a file, those who need a look first, and what is to become of each. */
export function Preview({ looked, before, onPart, onDone, onChange }: PreviewProps) {
  const { run, done } = useBringIn();
  const [choices, setChoices] = useState(() => firstChoices(looked));
  const [noteLevel, setNoteLevel] = useState<NoteLevel>("my_advisor");
  const [typed, setTyped] = useState("");
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const { rows, kind } = looked;
  const choiceOf = (row: Row) => choices.get(row.requestId) ?? "leave";
  const chosen = rows.filter((row) => choiceOf(row) !== "leave");
  const open = rows.some(({ outcome }) => ["new", "known", "like", "twice"].includes(outcome));
  function choose(some: readonly Row[], choice: Choice) {
    setChoices(new Map([...choices, ...some.map((row) => [row.requestId, choice] as const)]));
  }
  async function bringIn() {
    const people = chosen.map((row) => personOf(row, choiceOf(row), noteLevel));
    const { all, through } = await run(people, before);
    if (through) onDone(all);
    else onPart(all);
  }
  const shown = rows.filter((row) => isFound(row, typed));
  const groups = groupsOf(shown);
  return (
    <div ref={top} tabIndex={-1} className="flex flex-col gap-6 outline-none">
      <Summary looked={looked} />
      {open ? (
        <Select
          id="import-level"
          label={words.noteLevel}
          hint={words.noteLevelHint}
          value={noteLevel}
          options={LEVELS}
          onChange={(event) => setNoteLevel(event.currentTarget.value as NoteLevel)}
        />
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        {chosen.length > 0 ? (
          <Button variant="primary" busy={done !== null} onClick={() => void bringIn()}>
            {words.bringIn(chosen.length)}
          </Button>
        ) : open ? (
          <p className="text-ink-2">{words.nothing}</p>
        ) : null}
        <Button variant="quiet" disabled={done !== null} onClick={onChange}>
          {words.change}
        </Button>
        <p role="status" className="text-sm text-ink-2">
          {done === null ? null : words.bringing(done, chosen.length)}
        </p>
      </div>
      {rows.length > SEARCHED ? (
        <TextInput
          id="import-find"
          type="search"
          label={words.find}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      ) : null}
      {shown.length === 0 ? <p className="text-ink-2">{words.noneFound(typed)}</p> : null}
      {groups.map(({ name, members }) => (
        <Group
          key={name}
          title={words.groups[name]}
          rows={members}
          kind={kind}
          choiceOf={choiceOf}
          choose={choose}
        />
      ))}
    </div>
  );
}

function isFound({ name, organisation, title }: Row, typed: string): boolean {
  const wanted = typed.trim().toLowerCase();
  return [name, organisation, title].some((text) => text?.toLowerCase().includes(wanted));
}

const GROUPS = ["ask", "known", "new", "wrong"] as const;

function groupsOf(rows: readonly Row[]) {
  const groupOf = ({ outcome }: Row): (typeof GROUPS)[number] | null => {
    if (outcome === "like" || outcome === "twice") return "ask";
    if (outcome === "new" || outcome === "known") return outcome;
    return outcome === "there" ? null : "wrong";
  };
  return GROUPS.map((name) => ({ name, members: rows.filter((row) => groupOf(row) === name) })).filter(
    ({ members }) => members.length > 0,
  );
}

function Summary({ looked: { rows, unused } }: { looked: Looked }) {
  const there = rows.filter(({ outcome }) => outcome === "there").length;
  const none = there === rows.length;
  return (
    <Banner tone="info" live title={none ? words.allThere : `${words.found(rows.length)}.`}>
      {there > 0 && !none ? <p>{there === 1 ? words.thereOne : words.there(there)}</p> : null}
      {isLong(rows) ? <p>{words.long}</p> : null}
      {unused.length > 0 ? <p>{words.unused(unused.slice(0, 12))}</p> : null}
    </Banner>
  );
}
