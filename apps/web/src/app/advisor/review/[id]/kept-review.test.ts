import { expect, test } from "vitest";
import { isBlank, isReviewDraft, joinReviews } from "./kept-review.ts";

const draft = (comments: Record<string, string>, rubric: (number | null)[] = [null]) => ({
  comments,
  rubric,
});

test.each([
  [draft({ all: "Good" }, [1]), true],
  [draft({}, [null]), true],
  [draft({}, []), false],
  [{ comments: { all: 1 }, rubric: [null] }, false],
  [{ comments: null, rubric: [null] }, false],
  [{ comments: {}, rubric: ["1"] }, false],
  ["Good", false],
  [null, false],
])("%j is a draft of a rubric with one line: %s", (found, fits) => {
  expect(isReviewDraft(found, 1)).toBe(fits);
});

test.each([
  [draft({ all: "Theirs" }), draft({ all: "" }), draft({ all: "Theirs" })],
  [draft({ all: "" }), draft({ all: "Mine" }), draft({ all: "Mine" })],
  [draft({ all: "So far" }), draft({ all: "So far, so good" }), draft({ all: "So far, so good" })],
  [draft({ all: "Theirs" }), draft({ all: "Mine" }), draft({ all: "Theirs\nMine" })],
  [draft({ q1: "Theirs" }), draft({ all: "Mine" }), draft({ q1: "Theirs", all: "Mine" })],
  [draft({}, [2]), draft({}, [null]), draft({}, [2])],
  [draft({}, [2]), draft({}, [0]), draft({}, [0])],
])("%j and %j are %j", (theirs, mine, joined) => {
  expect(joinReviews(theirs, mine)).toEqual(joined);
});

test("nothing said and nothing chosen is blank", () => {
  expect(isBlank(draft({ all: " " }))).toBe(true);
  expect(isBlank(draft({ all: "x" }))).toBe(false);
  expect(isBlank(draft({}, [0]))).toBe(false);
});
