"use client";

import type { ReactNode } from "react";
import { Banner } from "@askaround/ui/banner";
import { Button } from "@askaround/ui/button";
import { Dialog } from "@askaround/ui/dialog";
import { bulkWords as words } from "@/words/bulk.ts";

/** Who of those chosen is reached by an act; `why` is what speaks against it, in words. */
export interface Previewed {
  readonly rows: readonly {
    readonly studentId: string;
    readonly name: string;
    readonly why: string | null;
  }[];
  /** More were chosen than are taken at once. */
  readonly more: boolean;
  /** Of those chosen by name, how many are not there. */
  readonly missing: number;
}

export type BulkFrameProps = {
  title: string;
  about: string;
  /** Null until it is known, or while what is asked for is not complete. */
  preview: Previewed | null;
  /** What is shown in its place. */
  waiting: string;
  problem: string | null;
  /** How many are through; null while nothing runs. */
  done: number | null;
  act: (count: number) => string;
  onAct: () => void;
  onClose: () => void;
  children?: ReactNode;
};

/** One act for many: what it says, who is reached and who is not with why, and then how far it is. */
export function BulkFrame(props: BulkFrameProps) {
  const { title, about, preview, waiting, problem, done, act, onAct, onClose, children } = props;
  const reached = preview?.rows.filter(({ why }) => why === null).length ?? 0;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={title}
      description={about}
      footer={
        <>
          <Button variant="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
          {reached > 0 ? (
            <Button variant="primary" busy={done !== null} onClick={onAct}>
              {act(reached)}
            </Button>
          ) : null}
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {children}
        {problem ? <Banner tone="danger">{problem}</Banner> : null}
        <div role="status">
          {done !== null ? (
            <p>{words.running(done, reached)}</p>
          ) : preview ? (
            <Who preview={preview} />
          ) : problem ? null : (
            <p className="text-ink-2">{waiting}</p>
          )}
        </div>
      </div>
    </Dialog>
  );
}

function Who({ preview: { rows, more, missing } }: { preview: Previewed }) {
  const not = rows.filter(({ why }) => why !== null);
  const reached = rows.length - not.length;
  return (
    <>
      <p className="font-semibold">{reached === 0 ? words.nobody : words.gets(reached)}</p>
      {not.length > 0 ? (
        <details className="mt-2" open={not.length <= 8}>
          <summary className="min-h-9 cursor-pointer py-1.5">{words.doNot(not.length)}</summary>
          <ul className="max-h-48 list-disc overflow-y-auto pl-5 text-sm">
            {not.map(({ studentId, name, why }) => (
              <li key={studentId}>
                {name}: <span className="text-ink-2">{why}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {missing > 0 ? <p className="mt-2 text-ink-2">{words.missing(missing)}</p> : null}
      {more ? <p className="mt-2 text-warn">{words.tooMany(rows.length)}</p> : null}
    </>
  );
}
