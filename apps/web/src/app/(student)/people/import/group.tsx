"use client";

import { Button } from "@askaround/ui/button";
import { Card } from "@askaround/ui/card";
import { Checkbox } from "@askaround/ui/checkbox";
import { Select } from "@askaround/ui/select";
import { StatusPill } from "@askaround/ui/status-pill";
import { useState } from "react";
import { importWords as words } from "@/words/people-import.ts";
import { type Choice, type Looked, possible, type Row } from "./choices.ts";

/** At once; a long file is read a part at a time. */
const SHOWN = 50;

type GroupProps = {
  title: string;
  rows: readonly Row[];
  kind: Looked["kind"];
  choiceOf: (row: Row) => Choice;
  choose: (rows: readonly Row[], choice: Choice) => void;
};

/** Those of a file of whom the same becomes. */
export function Group({ title, rows, kind, choiceOf, choose }: GroupProps) {
  const [count, setCount] = useState(SHOWN);
  const fresh = rows[0]?.outcome === "new";
  const more = Math.min(SHOWN, rows.length - count);
  return (
    <Card title={`${title} (${rows.length})`}>
      {fresh && rows.length > 1 ? (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => choose(rows, "add")}>
            {words.all}
          </Button>
          <Button size="sm" onClick={() => choose(rows, "leave")}>
            {words.none}
          </Button>
        </div>
      ) : null}
      <ul className="flex flex-col divide-y divide-line">
        {rows.slice(0, count).map((row) => (
          <li key={row.requestId} className="py-2">
            {fresh ? (
              <Checkbox
                label={row.name}
                hint={<Details row={row} kind={kind} />}
                checked={choiceOf(row) === "add"}
                onChange={(event) => choose([row], event.currentTarget.checked ? "add" : "leave")}
              />
            ) : (
              <Doubt
                row={row}
                kind={kind}
                choice={choiceOf(row)}
                onChoose={(choice) => choose([row], choice)}
              />
            )}
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <Button variant="quiet" className="self-start" onClick={() => setCount(count + SHOWN)}>
          {words.more(more)}
        </Button>
      ) : null}
    </Card>
  );
}

type DoubtProps = { row: Row; kind: Looked["kind"]; choice: Choice; onChoose: (choice: Choice) => void };

/** Somebody who is here already, or may be, or cannot come in. */
function Doubt({ row, kind, choice, onChoose }: DoubtProps) {
  const options = [...possible(row), "leave" as const];
  return (
    <div className="flex flex-col gap-2 py-1 sm:flex-row sm:items-start sm:justify-between sm:gap-6">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-semibold break-words">{row.name || words.line[kind](row.line)}</span>
          <StatusPill tone={row.outcome === "known" ? "good" : "warn"}>
            {words.outcomes[row.outcome]}
          </StatusPill>
        </p>
        <div className="text-sm text-ink-2">
          <Details row={row} kind={kind} />
        </div>
      </div>
      {options.length > 1 ? (
        <div className="sm:w-56 sm:shrink-0">
          <Select
            label={words.choice(row.name)}
            hideLabel
            value={choice}
            options={options.map((value) => ({ value, label: words.choices[value] }))}
            onChange={(event) => onChoose(event.currentTarget.value as Choice)}
          />
        </div>
      ) : null}
    </div>
  );
}

function Details({ row, kind }: { row: Row; kind: Looked["kind"] }) {
  const { outcome, match, fills, firstLine, losses } = row;
  const about = [row.title, row.organisation, row.email].filter(Boolean).join(", ");
  const said = [
    match ? words.known(match.name) : null,
    match ? (fills.length > 0 ? words.fills(fills) : words.noFills) : null,
    firstLine === null ? null : words.first[kind](firstLine),
    outcome === "no_name" || outcome === "long_name" || outcome === "cut_off" ? words.why[outcome] : null,
    ...losses.map((loss) => words.losses[loss]),
    row.name === "" ? null : words.line[kind](row.line),
  ].filter((text) => text !== null);
  return (
    <>
      {about ? <span className="block break-words">{about}</span> : null}
      {said.map((text) => (
        <span key={text} className="mr-1.5">
          {text}
        </span>
      ))}
    </>
  );
}
