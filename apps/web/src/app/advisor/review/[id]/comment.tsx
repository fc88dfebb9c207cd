"use client";

import { useEffect, useRef } from "react";
import { Button } from "@askaround/ui/button";
import { TextArea } from "@askaround/ui/text-area";
import { Time } from "@askaround/ui/time";
import type { RouterOutputs } from "@/trpc/types.ts";
import { deskWords } from "@/words/prep-desk.ts";

const words = deskWords.review;

type CommentProps = {
  part: string;
  name: string;
  saved: readonly string[];
  open: boolean;
  onOpen: () => void;
  text: string;
  onText: (text: string) => void;
};

/** A word about one part. Alt and a number puts a saved comment in; Command and Enter sends it all back. */
export function Comment({ part, name, saved, open, onOpen, text, onText }: CommentProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) box.current?.querySelector("textarea")?.focus();
  }, [open]);
  const add = (comment: string) => onText(text.trim() === "" ? comment : `${text.trim()} ${comment}`);
  if (!open) {
    return (
      <Button size="sm" variant="quiet" aria-label={words.commentOn(name)} onClick={onOpen}>
        {words.comment}
      </Button>
    );
  }
  return (
    <div ref={box} className="mt-2">
      <TextArea
        id={`comment-${part}`}
        label={words.commentOn(name)}
        rows={2}
        maxLength={1000}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          const place = event.altKey ? Number.parseInt(event.code.replace("Digit", ""), 10) : Number.NaN;
          const comment = saved[place - 1];
          if (comment === undefined) return;
          event.preventDefault();
          add(comment);
        }}
      />
      {saved.length > 0 ? (
        <details className="mt-1 text-sm">
          <summary className="min-h-9 cursor-pointer py-1.5 text-ink-2">{words.saved}</summary>
          <p className="text-min text-ink-3">{words.savedKeys}</p>
          <ol>
            {saved.map((comment, at) => (
              <li key={at}>
                <button
                  type="button"
                  className="min-h-9 w-full rounded-control px-2 py-1.5 text-left hover:bg-sunken"
                  onClick={() => add(comment)}
                >
                  {at < 9 ? <kbd className="mr-2 text-ink-3">{at + 1}</kbd> : null}
                  {comment}
                </button>
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  );
}

type Comments = RouterOutputs["reviews"]["get"]["rounds"][number]["comments"];

/** What was said about a part so far, and what was answered. */
export function Said({ comments, zone }: { comments: Comments; zone: string }) {
  if (comments.length === 0) return null;
  return (
    <ul className="my-2 rounded-control border-l-4 border-primary bg-primary-soft p-3 text-sm">
      {comments.map((comment) => (
        <li key={comment.commentId} className="mb-2 break-words whitespace-pre-line last:mb-0">
          {comment.text}
          <span className="block text-min text-ink-2">
            {comment.author}, <Time at={comment.writtenAt} zone={zone} />
          </span>
        </li>
      ))}
    </ul>
  );
}
