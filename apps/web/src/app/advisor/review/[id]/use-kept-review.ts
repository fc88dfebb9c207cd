"use client";

import { useEffect, useRef, useState } from "react";
import { Keeper } from "@/forms/keeper.ts";
import { isBlank, isReviewDraft, joinReviews, type ReviewDraft } from "./kept-review.ts";

/** Keeps every key of a review on this device until it is sent, and brings it back; two tabs’ words are joined. */
export function useKeptReview(submissionId: string, lines: number) {
  const [draft, setDraft] = useState<ReviewDraft>(() => ({
    comments: {},
    rubric: Array.from({ length: lines }, () => null),
  }));
  const [restored, setRestored] = useState(false);
  const keeper = useRef<Keeper | null>(null);
  const base = submissionId;

  useEffect(() => {
    const kept = new Keeper(`review ${submissionId}`, (theirs) => {
      kept.goOnFrom(theirs);
      const { values } = theirs;
      if (isReviewDraft(values, lines)) setDraft((mine) => joinReviews(values, mine));
    });
    keeper.current = kept;
    void kept.read().then((found) => {
      const values = found?.values;
      if (!isReviewDraft(values, lines) || isBlank(values)) return;
      setDraft((mine) => joinReviews(values, mine));
      setRestored(true);
    });
  }, [submissionId, lines]);

  return {
    draft,
    restored,
    change: (next: ReviewDraft) => {
      setDraft(next);
      if (isBlank(next)) void keeper.current?.drop();
      else keeper.current?.keep({ values: next, base, unsaved: true });
    },
    drop: () => {
      setRestored(false);
      void keeper.current?.drop();
    },
  };
}
