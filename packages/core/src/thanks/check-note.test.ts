import fc from "fast-check";
import { expect, test } from "vitest";
import { checkNote, type Note } from "./check-note.ts";
import { THANKS_CORPUS } from "./corpus/index.ts";

const learned = ["Auditors travel more than half of the busy season"];
const said =
  "Dear Ruth, thank you for your time. I had no idea that auditors are on the road so much in busy season.";
const codes = (over: Partial<Note>) =>
  checkNote({ note: said, learned, earlierNotes: [], ...over }).map((finding) => finding.code);

test.each([
  { why: "a note that names what was learned", over: {}, want: [] },
  {
    why: "121 words",
    over: { note: `${said} ${"so ".repeat(121 - said.split(" ").length)}` },
    want: ["too_long"],
  },
  { why: "120 words", over: { note: `${said} ${"so ".repeat(120 - said.split(" ").length)}` }, want: [] },
  { why: "praise alone", over: { note: "Thank you for your great insights." }, want: ["not_specific"] },
  {
    why: "an earlier note with another name",
    over: { earlierNotes: [said.replace("Ruth", "Omar").replace("auditors", "surgeons")] },
    want: ["near_copy"],
  },
  { why: "an ask", over: { note: `${said} Do you have any openings?` }, want: ["asks_for_job"] },
  { why: "a résumé", over: { note: `${said} My résumé is attached.` }, want: ["resume_attached"] },
  {
    why: "thanks for advice on one",
    over: { note: `${said} Thank you for your tips on my résumé.` },
    want: [],
  },
])("$why: $want", ({ over, want }) => {
  expect(codes(over)).toEqual(want);
});

test("offers what was learned as a first sentence", () => {
  const [finding] = checkNote({ note: "Thank you!", learned, earlierNotes: [] });
  expect(finding?.better).toContain(learned[0]);
});

test("never throws, whatever is typed, and gets through very long notes", { timeout: 30_000 }, () => {
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 10_000 }),
    fc.string({ unit: "binary", maxLength: 400 }),
  );
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (note, others) => {
      checkNote({ note, learned: others, earlierNotes: others });
    }),
    { numRuns: 20 },
  );
  codes({ note: "so it was a day ".repeat(600), earlierNotes: ["as it was one day ".repeat(600)] });
});

test("case and typographic quotes change no label", { timeout: 30_000 }, () => {
  for (const example of THANKS_CORPUS) {
    const want = checkNote(example).map((finding) => finding.code);
    const forms = [example.note.toUpperCase(), example.note.toLowerCase(), example.note.replaceAll("'", "’")];
    for (const note of forms)
      expect(checkNote({ ...example, note }).map((finding) => finding.code)).toEqual(want);
  }
});

test("the labelled notes stay as well read as they are", () => {
  const right = THANKS_CORPUS.filter((example) => {
    const got = checkNote(example).map((finding) => finding.code);
    return [...got].sort().join() === [...example.labels].sort().join();
  });
  expect(right.length / THANKS_CORPUS.length).toBeGreaterThanOrEqual(0.94);
});
