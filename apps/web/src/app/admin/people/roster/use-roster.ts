"use client";

import type { BroughtIn, JudgedLine, RosterMember } from "@askaround/core/rosters";
import type { CohortId } from "@askaround/core/shared";
import { showToast } from "@askaround/ui/toast";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useAct } from "@/forms/use-act.ts";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import { formWords } from "@/words/forms.ts";
import { rosterWords as words } from "@/words/roster.ts";
import { tableWords } from "@/words/tables.ts";

export interface Looked {
  readonly lines: readonly JudgedLine[];
  readonly unused: readonly string[];
}
const loadRules = () => import("./later-rules.ts");

type Cohort = { readonly id: CohortId; readonly name: string };

/** What a roster changes: everything else in it is left as it is. */
export const CHANGES: ReadonlySet<string> = new Set(["new", "back", "enrol", "change"]);

const partsOf = <Each>(all: readonly Each[], size: number) =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, part) =>
    all.slice(part * size, (part + 1) * size),
  );

/** Reads the rows and looks up who is here already; or says why it cannot. */
export function useLook(cohorts: readonly Cohort[]) {
  const check = useMutation(useTRPC().rosters.check.mutationOptions());
  const [progress, setProgress] = useState<string | null>(null);
  async function look(text: string, inCohort: CohortId | null): Promise<Looked | string> {
    const rules = await loadRules().catch(() => null);
    if (rules === null) return formWords.offline;
    const table = rules.readTable(text, rules.ROSTER_ROWS);
    if (!table.ok) return tableWords[table.problem]("line" in table ? table.line : rules.ROSTER_ROWS);
    const { lines, unused } = rules.readRoster(table.rows, cohorts, inCohort);
    if (lines.length === 0) return words.problems.no_rows;
    const emails = [...new Set(lines.filter(({ problem }) => problem === null).map(({ email }) => email))];
    const members = new Map<string, RosterMember>();
    try {
      for (const part of partsOf(emails, rules.ROSTER_LOOKED_UP)) {
        for (const member of await check.mutateAsync({ emails: part })) members.set(member.email, member);
        setProgress(words.looking(members.size, emails.length));
      }
      return { lines: rules.judgeRoster(lines, members), unused };
    } catch (error) {
      return messageOf(error);
    } finally {
      setProgress(null);
    }
  }
  return { look, progress, busy: check.isPending };
}

/** Brings in part after part. What is in when one fails stays in, and going on brings nobody in twice. */
export function useBringIn() {
  const bringIn = useMutation(useTRPC().rosters.bringIn.mutationOptions());
  const { refresh } = useAct();
  const [done, setDone] = useState<number | null>(null);
  async function run(lines: readonly JudgedLine[], invite: boolean, before: BroughtIn) {
    let all = before;
    let count = 0;
    try {
      const { ROSTER_BROUGHT_IN } = await loadRules();
      for (const part of partsOf(lines, ROSTER_BROUGHT_IN)) {
        setDone(count);
        const rows = part.map(({ line: _line, problem: _problem, outcome: _outcome, ...row }) => row);
        const some = await bringIn.mutateAsync({ rows, invite });
        all = {
          added: [...all.added, ...some.added],
          changed: [...all.changed, ...some.changed],
          enrolled: [...all.enrolled, ...some.enrolled],
          refused: [...all.refused, ...some.refused],
        };
        count += part.length;
      }
      return { all, through: true };
    } catch (error) {
      showToast({ title: messageOf(error), tone: "danger", detail: words.stopped(count, lines.length) });
      return { all, through: false };
    } finally {
      setDone(null);
      refresh();
    }
  }
  return { run, done };
}

/** Takes back what was brought in, part after part. */
export function useTakeBack() {
  const takeBack = useMutation(useTRPC().rosters.takeBack.mutationOptions());
  const { refresh, sayWhy } = useAct();
  async function run({ added, changed, enrolled }: BroughtIn): Promise<boolean> {
    let stayed = 0;
    try {
      const { ROSTER_BROUGHT_IN } = await loadRules();
      for (const part of partsOf(added, ROSTER_BROUGHT_IN)) {
        const own = new Set<string>(part);
        const theirs = enrolled.filter(({ personId }) => own.has(personId)).slice(0, ROSTER_BROUGHT_IN);
        stayed += (await takeBack.mutateAsync({ added: [...part], enrolled: theirs, changed: [] })).stayed;
      }
      const brought = new Set<string>(added);
      const joined = enrolled.filter(({ personId }) => !brought.has(personId));
      for (const part of partsOf(joined, ROSTER_BROUGHT_IN))
        await takeBack.mutateAsync({ added: [], enrolled: [...part], changed: [] });
      for (const part of partsOf(changed, ROSTER_BROUGHT_IN))
        await takeBack.mutateAsync({ added: [], enrolled: [], changed: [...part] });
    } catch (error) {
      sayWhy(error);
      return false;
    }
    const detail = stayed > 0 ? words.stayed(stayed) : words.undoneDetail;
    showToast({ title: words.undone, detail });
    refresh();
    return true;
  }
  return { run, busy: takeBack.isPending };
}
