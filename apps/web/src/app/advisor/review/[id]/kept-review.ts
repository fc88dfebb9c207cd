/** What a reviewer has written and chosen of one round, before it is sent. */
export interface ReviewDraft {
  /** By part. */
  readonly comments: Readonly<Record<string, string>>;
  readonly rubric: readonly (number | null)[];
}

/** Whether what was kept fits the round’s rubric; a device may keep something older. */
export function isReviewDraft(found: unknown, lines: number): found is ReviewDraft {
  if (typeof found !== "object" || found === null || !("comments" in found) || !("rubric" in found))
    return false;
  const { comments, rubric } = found;
  if (typeof comments !== "object" || comments === null || !Array.isArray(rubric)) return false;
  return (
    rubric.length === lines &&
    rubric.every((line) => line === null || typeof line === "number") &&
    Object.values(comments).every((text) => typeof text === "string")
  );
}

export function isBlank({ comments, rubric }: ReviewDraft): boolean {
  return rubric.every((line) => line === null) && Object.values(comments).every((text) => text.trim() === "");
}

/** The words of two tabs about one round: none is lost, and what both say stands once. */
export function joinReviews(theirs: ReviewDraft, mine: ReviewDraft): ReviewDraft {
  const parts = new Set([...Object.keys(theirs.comments), ...Object.keys(mine.comments)]);
  const comments = Object.fromEntries(
    [...parts].map((part) => [part, joinTexts(theirs.comments[part] ?? "", mine.comments[part] ?? "")]),
  );
  return { comments, rubric: mine.rubric.map((line, at) => line ?? theirs.rubric[at] ?? null) };
}

function joinTexts(theirs: string, mine: string): string {
  if (mine.includes(theirs.trim())) return mine;
  if (theirs.includes(mine.trim())) return theirs;
  return `${theirs.trim()}\n${mine}`;
}
