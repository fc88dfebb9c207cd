"use client";

import type { PeopleBroughtIn } from "@askaround/core/address-books";
import type { NoteLevel } from "@askaround/core/contacts";
import { showToast } from "@askaround/ui/toast";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { newRequestId } from "@/forms/request-id.ts";
import { useAct } from "@/forms/use-act.ts";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { formWords } from "@/words/forms.ts";
import { importWords as words } from "@/words/people-import.ts";
import type { Choice, Looked, Row } from "./choices.ts";

type Person = RouterInputs["contacts"]["bringIn"]["people"][number];

const loadRules = () => import("./later-rules.ts");
/** A request takes less than twice as much. */
const MOST_BYTES = 120_000;

/** Reads a file on this device and compares it with the student’s people; or says why it cannot. */
export function useLook() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  async function look(text: string, pasted: boolean): Promise<Looked | string> {
    setBusy(true);
    try {
      const rules = await loadRules().catch(() => null);
      if (rules === null) return formWords.offline;
      const book = rules.readBook(text, pasted);
      if (!book.ok) return book.why;
      const known = await queries.fetchQuery({ ...trpc.contacts.known.queryOptions(), staleTime: 0 });
      const rows = rules
        .judgeBook(book.entries, known)
        .map((entry) => ({ ...entry, requestId: newRequestId() }));
      return { kind: book.kind, rows, unused: book.unused };
    } catch (error) {
      return messageOf(error);
    } finally {
      setBusy(false);
    }
  }
  return { look, busy };
}

/** Brings in part after part. What is in when one fails stays in, and going on brings nobody in twice. */
export function useBringIn() {
  const bringIn = useMutation(useTRPC().contacts.bringIn.mutationOptions());
  const { refresh } = useAct();
  const [done, setDone] = useState<number | null>(null);
  async function run(people: readonly Person[], before: PeopleBroughtIn) {
    let all = before;
    let count = 0;
    try {
      const { BOOK_BROUGHT_IN } = await loadRules();
      for (const part of partsOf(people, BOOK_BROUGHT_IN)) {
        setDone(count);
        const some = await bringIn.mutateAsync({ people: part });
        all = {
          added: [...all.added, ...some.added],
          filled: [...all.filled, ...some.filled],
          left: all.left + some.left,
        };
        count += part.length;
      }
      return { all, through: true };
    } catch (error) {
      showToast({ title: messageOf(error), tone: "danger", detail: words.stopped(count, people.length) });
      // Those who are in are counted as such when it goes on.
      return { all: { ...all, left: before.left }, through: false };
    } finally {
      setDone(null);
      refresh();
    }
  }
  return { run, done };
}

export function personOf(row: Row, choice: Choice, noteLevel: NoteLevel): Person {
  const { name, organisation, title, email, phone, link, zone, howMet, notes } = row;
  return {
    requestId: row.requestId,
    name,
    organisation,
    title,
    email,
    phone,
    link,
    zone,
    howMet,
    notes,
    noteLevel: row.noteLevel ?? noteLevel,
    fill: choice === "fill" ? (row.match?.contactId ?? null) : null,
    anyway: choice === "add" && (row.outcome !== "new" || row.namesake),
  };
}

/** Parts of at most so many people, and of what one request takes. */
function partsOf(people: readonly Person[], most: number): Person[][] {
  const parts: Person[][] = [];
  let bytes = 0;
  for (const person of people) {
    const size = new TextEncoder().encode(JSON.stringify(person)).length;
    const last = parts.at(-1);
    if (last && last.length < most && bytes + size <= MOST_BYTES) {
      last.push(person);
      bytes += size;
    } else {
      parts.push([person]);
      bytes = size;
    }
  }
  return parts;
}

/** Takes back what was brought in, part after part. */
export function useTakeBack() {
  const takeBack = useMutation(useTRPC().contacts.takeBack.mutationOptions());
  const { refresh, sayWhy } = useAct();
  async function run({ added, filled }: PeopleBroughtIn): Promise<boolean> {
    let stayed = 0;
    try {
      const { BOOK_BROUGHT_IN: most } = await loadRules();
      for (let at = 0; at < Math.max(added.length, filled.length); at += most) {
        const part = {
          added: added.slice(at, at + most),
          filled: filled.slice(at, at + most).map((each) => ({ ...each, fields: [...each.fields] })),
        };
        stayed += (await takeBack.mutateAsync(part)).stayed;
      }
    } catch (error) {
      sayWhy(error);
      return false;
    }
    showToast({ title: words.undone, detail: stayed > 0 ? words.stayed(stayed) : words.undoneDetail });
    refresh();
    return true;
  }
  return { run, busy: takeBack.isPending };
}
