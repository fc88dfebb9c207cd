"use client";

import { useState } from "react";
import { Checkbox } from "@askaround/ui/checkbox";
import { keyWords as words } from "../../words/search.ts";
import type { Role } from "../role-nav.tsx";
import { keysAreOn, switchKeys } from "./keys-on.ts";
import { PALETTE } from "./places.ts";

type Line = { keys: readonly string[]; what: string };

/** Every key there is for this role, and the switch for those of one letter. */
export function KeyHelp({ role }: { role: Role }) {
  const [on, setOn] = useState(keysAreOn);
  return (
    <>
      <Checkbox
        name="keys"
        label={words.on}
        hint={words.onHint}
        checked={on}
        onChange={(event) => {
          switchKeys(event.target.checked);
          setOn(event.target.checked);
        }}
      />
      <dl className="flex flex-col">
        {linesFor(role).map(({ keys, what }) => (
          <div key={what} className="flex items-center justify-between gap-4 border-t border-line py-2">
            <dt>{what}</dt>
            <dd className="flex shrink-0 gap-1">
              {keys.map((key) => (
                <kbd
                  key={key}
                  className="rounded-control border border-line-strong bg-sunken px-2 py-0.5 text-sm tabular-nums"
                >
                  {key}
                </kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function linesFor(role: Role): readonly Line[] {
  const places = PALETTE[role].flatMap(({ key, label }) =>
    key ? [{ keys: ["G", key.toUpperCase()], what: words.go(label) }] : [],
  );
  const { lists } = words;
  return [
    { keys: ["Ctrl", "K"], what: words.palette },
    { keys: ["?"], what: words.help },
    { keys: ["Z"], what: words.undo },
    ...places,
    ...(role === "advisor"
      ? [
          { keys: ["J", "K"], what: lists.rows },
          { keys: ["X"], what: lists.choose },
          { keys: ["Enter"], what: lists.open },
          { keys: ["N"], what: lists.nudge },
          { keys: ["/"], what: lists.filter },
          { keys: ["1"], what: lists.approve },
          { keys: ["2"], what: lists.changes },
          { keys: ["Ctrl", "Enter"], what: lists.send },
        ]
      : [{ keys: ["/"], what: lists.filter }]),
  ];
}
