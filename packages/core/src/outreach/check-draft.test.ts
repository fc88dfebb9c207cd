import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDraft, NAME_LEAVES, type Draft } from "./check-draft.ts";
import { OUTREACH_CORPUS } from "./corpus/index.ts";

const draft = (over: Partial<Draft>): Draft => ({
  text: "I found you in our alumni directory. Could we talk for 20 minutes about museum law?",
  howKnown: "alumni directory",
  permission: "none",
  referrerName: null,
  ...over,
});
const codes = (over: Partial<Draft>) => checkDraft(draft(over)).map((finding) => finding.code);

test("a short message with a connection, a length and no ask has nothing to mend", () => {
  expect(codes({})).toEqual([]);
});

test.each([
  { words: 75, want: [] },
  { words: 76, want: ["near_long"] },
  { words: 100, want: ["near_long"] },
  { words: 101, want: ["too_long"] },
])("$words words: $want", ({ words, want }) => {
  const text = draft({}).text;
  expect(codes({ text: `${text} ${"so ".repeat(words - text.split(" ").length)}` })).toEqual(want);
});

test("the office's own limits count", () => {
  const findings = checkDraft(draft({}), { mostWords: 10, warnWords: 5 });
  expect(findings.map((finding) => finding.code)).toEqual(["too_long"]);
});

describe("the referrer's name", () => {
  const text = "Maria Lopez suggested I write to you. Could we talk for 20 minutes about museum law?";
  test.each(NAME_LEAVES)("with leave %s", (permission) => {
    const want = permission === "granted" ? [] : ["names_referrer_without_leave"];
    expect(codes({ text, permission, referrerName: "Maria López" })).toEqual(want);
  });

  test.each(["maria", "MARIA'S advice", "M. Lopez", "M.L.", "Lopéz", "Mrs Lopes", "Maria’s"])(
    "%s is seen",
    (form) => {
      const said = `I got your details from a talk with ${form}, who told me of you. 20 minutes?`;
      expect(codes({ text: said, referrerName: "Maria Lopez" })).toContain("names_referrer_without_leave");
    },
  );

  test("somebody else of the same first name is not the referrer", () => {
    const said = "I found you in our alumni directory after Maria Gomez gave a talk there. 20 minutes?";
    expect(codes({ text: said, referrerName: "Maria Lopez" })).toEqual([]);
  });

  test.each(["Dear Maria, ", "Hi Maria Chen,\n"])("%s greets somebody else", (greeting) => {
    expect(codes({ text: `${greeting}${draft({}).text}`, referrerName: "Maria Lopez" })).toEqual([]);
  });
});

// The time allowed is that of many texts: only one that takes far more than its length would exceed it.
test("never throws, whatever is typed, and gets through very long texts", { timeout: 30_000 }, () => {
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 10_000 }),
    fc.string({ unit: "binary", maxLength: 400 }),
  );
  fc.assert(
    fc.property(anyText, anyText, anyText, (text, howKnown, referrerName) => {
      checkDraft({ text, howKnown, permission: "none", referrerName });
    }),
    { numRuns: 30 },
  );
  for (const piece of [
    "i would like to join ",
    "a",
    "maria lopez ",
    "20 minutes ",
    "my resume ",
    "your (",
    "\n",
    "'s ",
  ]) {
    codes({ text: piece.repeat(10_000 / piece.length), referrerName: "Maria Lopez" });
  }
});

test("case and typographic quotes change no label", { timeout: 30_000 }, () => {
  for (const example of OUTREACH_CORPUS) {
    const want = checkDraft(example).map((finding) => finding.code);
    const forms = [example.text.toUpperCase(), example.text.toLowerCase(), example.text.replaceAll("'", "’")];
    for (const text of forms)
      expect(checkDraft({ ...example, text }).map((finding) => finding.code)).toEqual(want);
  }
});

test("the labelled drafts stay as well read as they are", () => {
  const right = OUTREACH_CORPUS.filter((example) => {
    const got = checkDraft(example).map((finding) => finding.code);
    return [...got].sort().join() === [...example.labels].sort().join();
  });
  expect(right.length / OUTREACH_CORPUS.length).toBeGreaterThanOrEqual(0.96);
});
