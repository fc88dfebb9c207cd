import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  EmailSchema,
  idSchema,
  line,
  optionalBlock,
  OptionalEmailSchema,
  optionalLine,
  OptionalLinkSchema,
  RevisionSchema,
} from "./text.ts";

const name = line(20, "Enter a name.");
const why = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues[0]?.message;

describe("one line of text", () => {
  test.each([
    ["  Zoë  ", "Zoë"],
    ["Zoe\u0308", "Zoë"],
    ["👩🏽‍🎓 Amara", "👩🏽‍🎓 Amara"],
    ["أمارا", "أمارا"],
    ["नमस्ते", "नमस्ते"],
  ])("takes %s", (typed, kept) => {
    expect(name.parse(typed)).toBe(kept);
  });

  test.each([
    ["", "Enter a name."],
    ["   ", "Enter a name."],
    ["x".repeat(21), "Use at most 20 characters."],
    ["a\u0000b", "Remove the control characters from this text."],
    ["a\nb", "Remove the control characters from this text."],
    ["a\u202eb", "Remove the control characters from this text."],
    ["a\ud800b", "Remove the control characters from this text."],
  ])("refuses %j and says why", (typed, message) => {
    expect(why(name.safeParse(typed))).toBe(message);
  });

  test("that is optional may be empty", () => {
    const optional = optionalLine(20);
    expect([undefined, null, "", "  ", "x"].map((typed) => optional.parse(typed))).toEqual([
      null,
      null,
      null,
      null,
      "x",
    ]);
  });

  test("is never longer than allowed, never blank and never hides a control character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (typed) => {
        const result = name.safeParse(typed);
        if (!result.success) return;
        expect(result.data.length).toBeLessThanOrEqual(20);
        expect(result.data.trim()).not.toBe("");
        expect(/\p{Cc}/u.test(result.data)).toBe(false);
      }),
    );
  });
});

describe("several lines of text", () => {
  const notes = optionalBlock(10);
  test("keep their breaks and lose other control characters by refusal", () => {
    expect(notes.parse("a\r\nb\rc\n")).toBe("a\nb\nc");
    expect(notes.parse("  ")).toBeNull();
    expect(why(notes.safeParse("a\u0007"))).toBe("Remove the control characters from this text.");
    expect(why(notes.safeParse("x".repeat(11)))).toBe("Use at most 10 characters.");
  });
});

describe("an address", () => {
  test.each(["ines@harbor.example", "  INES@Harbor.Example ", "a.b+c@x-y.co"])("takes %s", (typed) => {
    expect(EmailSchema.parse(typed)).toBe(typed.trim().toLowerCase());
  });

  test.each([
    "",
    "ines",
    "ines@harbor",
    "Ines <ines@harbor.example>",
    "a@b.example, c@d.example",
    "a@b.example\nBcc: c@d.example",
    "ines@hárbor.example",
    ".ines@harbor.example",
    `${"x".repeat(250)}@harbor.example`,
  ])("refuses %j", (typed) => {
    const hint = "Enter an email address in the correct format, like name@example.com.";
    expect(why(EmailSchema.safeParse(typed))).toBe(hint);
  });

  test("that is optional may be empty", () => {
    expect(["", null, undefined].map((typed) => OptionalEmailSchema.parse(typed))).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe("a link", () => {
  test.each(["https://example.com", "http://example.com/a?b=c#d"])("takes %s", (typed) => {
    expect(OptionalLinkSchema.parse(typed)).toBe(typed);
  });

  test.each(["javascript:alert(1)", "example.com", "https://x", 'https://e.com/"><script>', "ftp://e.com"])(
    "refuses %s",
    (typed) => {
      expect(OptionalLinkSchema.safeParse(typed).success).toBe(false);
    },
  );
});

test("an id has the shape of one", () => {
  const id = "019b0000-0000-7000-8000-000000000001";
  expect(idSchema().parse(id)).toBe(id);
  for (const typed of ["", "1", `${id}'`, id.toUpperCase().replace("B", "G")]) {
    expect(idSchema().safeParse(typed).success).toBe(false);
  }
});

test("a revision is a small whole number from one", () => {
  expect([1, 2_000_000_000].every((value) => RevisionSchema.safeParse(value).success)).toBe(true);
  expect(
    [0, -1, 1.5, 2_000_000_001, Number.NaN, "1"].some((value) => RevisionSchema.safeParse(value).success),
  ).toBe(false);
});
