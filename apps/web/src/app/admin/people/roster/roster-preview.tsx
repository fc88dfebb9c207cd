"use client";

import type { BroughtIn, JudgedLine } from "@askaround/core/rosters";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Checkbox } from "@askaround/ui/checkbox";
import { DataTable } from "@askaround/ui/data-table";
import { useEffect, useRef, useState } from "react";
import { rosterWords as words } from "@/words/roster.ts";
import { rosterColumns } from "./roster-columns.tsx";
import { CHANGES, type Looked, useBringIn } from "./use-roster.ts";

/** More rows than anybody reads; all are counted. */
const SHOWN = 100;

type RosterPreviewProps = {
  looked: Looked;
  cohorts: readonly { readonly id: string; readonly name: string }[];
  /** What an earlier attempt brought in. */
  before: BroughtIn;
  onPart: (all: BroughtIn) => void;
  onDone: (all: BroughtIn, invited: boolean) => void;
  onChange: () => void;
};

/** What becomes of each row, those that need a look first. */
export function RosterPreview({ looked, cohorts, before, onPart, onDone, onChange }: RosterPreviewProps) {
  const { run, done } = useBringIn();
  const [invite, setInvite] = useState(true);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const changing = looked.lines.filter(({ outcome }) => CHANGES.has(outcome));
  const sorted = looked.lines.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line);
  async function bringIn() {
    const { all, through } = await run(changing, invite, before);
    if (through) onDone(all, invite);
    else onPart(all);
  }
  return (
    <div ref={top} tabIndex={-1} className="flex flex-col gap-6 outline-none">
      <Summary lines={looked.lines} unused={looked.unused} />
      {changing.length > 0 ? (
        <Checkbox
          label={words.invite}
          hint={words.inviteHint}
          checked={invite}
          onChange={(event) => setInvite(event.currentTarget.checked)}
        />
      ) : null}
      <div className="flex flex-wrap items-center gap-3">
        {changing.length > 0 ? (
          <Button variant="primary" busy={done !== null} onClick={() => void bringIn()}>
            {words.bringIn(changing.length)}
          </Button>
        ) : null}
        <Button variant="quiet" disabled={done !== null} onClick={onChange}>
          {words.change}
        </Button>
        <p role="status" className="text-sm text-ink-2">
          {done === null ? null : words.bringing(done, changing.length)}
        </p>
      </div>
      <div>
        <DataTable
          caption={words.caption(looked.lines.length)}
          columns={rosterColumns(cohorts)}
          rows={sorted.slice(0, SHOWN)}
          rowKey={({ line }) => String(line)}
        />
        {sorted.length > SHOWN ? (
          <p className="mt-3 text-sm text-ink-2">{words.more(sorted.length - SHOWN)}</p>
        ) : null}
      </div>
    </div>
  );
}

function rank({ outcome }: JudgedLine): number {
  if (outcome === "there") return 2;
  return CHANGES.has(outcome) ? 1 : 0;
}

function Summary({ lines, unused }: Looked) {
  const count = (...outcomes: readonly string[]) =>
    lines.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const [come, join, there] = [count("new", "back"), count("enrol"), count("there")];
  const change = count("change");
  const wrong = lines.length - come - join - change - there;
  const said = [
    come > 0 ? words.count.come(come) : null,
    join > 0 ? words.count.join(join) : null,
    change > 0 ? words.count.change(change) : null,
    there > 0 ? words.count.there(there) : null,
    wrong > 0 ? words.count.wrong(wrong) : null,
  ].filter((line) => line !== null);
  return (
    <Banner
      tone={wrong > 0 ? "warn" : "info"}
      title={come + join + change > 0 ? `${said.join("; ")}.` : words.nothing}
      live
    >
      {unused.length > 0 ? words.unused(unused) : null}
    </Banner>
  );
}
