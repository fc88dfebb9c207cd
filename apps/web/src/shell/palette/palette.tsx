"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTRPC } from "../../trpc/client.tsx";
import { paletteWords as words, searchWords } from "../../words/search.ts";
import type { Role } from "../role-nav.tsx";
import { Marked } from "./marked.tsx";
import { type Option, type OptionGroup, optionsFor, TO_KEYS } from "./options.ts";

/** A person pauses this long between thoughts, not between letters. */
const PAUSE_MS = 150;

type PaletteProps = { role: Role; onLeave: () => void; onKeys: () => void };

/** A box to type in and what it finds: arrows move, Enter opens, and so does a tap. */
export function Palette({ role, onLeave, onKeys }: PaletteProps) {
  const id = useId();
  const router = useRouter();
  const box = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const { groups, state } = useFound(role, typed);
  const options = groups.flatMap((group) => group.options);
  const chosen = Math.min(at, options.length - 1);
  const idOf = (index: number) => `${id}-${index}`;

  useEffect(() => {
    document.getElementById(`${id}-${chosen}`)?.scrollIntoView({ block: "nearest" });
  }, [id, chosen]);

  const open = (option: Option | undefined) => {
    if (!option) return;
    if (option.href === TO_KEYS) return onKeys();
    onLeave();
    router.push(option.href);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const move = MOVES[event.key];
    if (event.key === "Enter") open(options[chosen]);
    else if (move && options.length > 0) setAt(move(chosen, options.length));
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        ref={box}
        autoFocus
        role="combobox"
        aria-label={words.label}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={chosen >= 0 ? idOf(chosen) : undefined}
        type="search"
        value={typed}
        maxLength={120}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={words.labels[role]}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className="min-h-11 w-full rounded-control border border-line-strong bg-surface px-3 text-base"
      />
      <p role="status" className={state === "settled" ? "sr-only" : "text-sm text-ink-2"}>
        {state === "failed" ? words.failed : null}
        {state === "looking" ? words.looking : null}
        {state === "settled" && typed !== "" ? searchWords.found(options.length) : null}
      </p>
      {options.length === 0 && state === "settled" ? <p className="text-ink-2">{words.none}</p> : null}
      <Options groups={groups} id={id} chosen={chosen} onOpen={open} onPoint={setAt} />
    </>
  );
}

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  PageDown: (at, count) => Math.min(count - 1, at + 5),
  PageUp: (at) => Math.max(0, at - 5),
};

type OptionsProps = {
  groups: readonly OptionGroup[];
  id: string;
  chosen: number;
  onOpen: (option: Option) => void;
  onPoint: (index: number) => void;
};

function Options({ groups, id, chosen, onOpen, onPoint }: OptionsProps) {
  const starts = groups.map((_, upTo) =>
    groups.slice(0, upTo).reduce((sum, { options }) => sum + options.length, 0),
  );
  return (
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label={words.title}
      className="-mx-2 h-[50dvh] overflow-y-auto sm:h-96"
    >
      {groups.map((group, nth) => (
        <div key={group.key} role="group" aria-label={group.label ?? words.title} className="mb-2">
          {group.label ? (
            <p aria-hidden className="px-3 pt-2 pb-1 text-min font-semibold text-ink-2">
              {group.label}
            </p>
          ) : null}
          {group.options.map((option, index) => {
            const here = (starts[nth] ?? 0) + index;
            return (
              <button
                key={option.key}
                id={`${id}-${here}`}
                type="button"
                role="option"
                tabIndex={-1}
                aria-selected={here === chosen}
                onMouseMove={() => here !== chosen && onPoint(here)}
                onClick={() => onOpen(option)}
                className={`flex min-h-11 w-full cursor-pointer flex-col text-left justify-center rounded-control px-3 py-1.5 wrap-anywhere ${
                  here === chosen ? "bg-primary-soft outline-1 -outline-offset-1 outline-primary" : ""
                }`}
              >
                <span className="font-semibold">
                  <Marked parts={option.title} />
                </span>
                {option.text.length > 0 ? (
                  <span className="text-sm text-ink-2">
                    <Marked parts={option.text} />
                  </span>
                ) : null}
              </button>
            );
          })}
        </div>
      ))}
    </div>
  );
}

/** Pages at once; what is asked of the server after a pause, with what was found before kept until then. */
function useFound(role: Role, typed: string) {
  const [asked, setAsked] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const trpc = useTRPC();
  const found = useQuery({
    ...trpc.search.find.queryOptions({ text: asked }),
    enabled: asked !== "",
    retry: false,
    staleTime: 30_000,
    placeholderData: (before) => before,
  });
  const looking = typed.trim() !== "" && (typed.trim() !== asked || found.isFetching);
  const groups = optionsFor(role, typed, (typed.trim() !== "" && found.data) || []);
  const state = found.isError ? "failed" : looking ? "looking" : "settled";
  return { groups, state } as const;
}
