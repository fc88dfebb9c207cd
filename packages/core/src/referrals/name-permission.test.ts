import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aPermission, anId, t } from "../testing/builders.ts";
import { canRevoke, currentPermission, mayUseName, type NameUse } from "./name-permission.ts";
import { PERMISSION_ANSWERS, PERMISSION_SCOPES } from "./referral.ts";

const toThem: NameUse = { to: "this_person", purpose: null };
const toOthers: NameUse = { to: "someone_else", purpose: null };
const forAtlas: NameUse = { to: "this_person", purpose: "the atlas" };
const introduced = t("2026-11-18T10:00Z");

describe("using a referrer’s name", () => {
  test.each([
    { name: "never asked", entry: { answer: "not_asked" }, want: [false, false, false] },
    { name: "declined", entry: { answer: "declined" }, want: [false, false, false] },
    { name: "granted, no scope said", entry: { scope: null }, want: [true, true, false] },
    { name: "granted for this person", entry: { scope: "this_person" }, want: [true, true, false] },
    { name: "granted for anyone", entry: { scope: "anyone" }, want: [true, true, true] },
    {
      name: "granted for one purpose",
      entry: { scope: "one_purpose", purpose: "the atlas" },
      want: [false, true, false],
    },
    { name: "an introduction promised", entry: { answer: "will_introduce" }, want: [false, false, false] },
    {
      name: "introduced",
      entry: { answer: "will_introduce", introducedAt: introduced },
      want: [true, true, false],
    },
    { name: "revoked", entry: { scope: "anyone", revokedReason: "They left" }, want: [false, false, false] },
    {
      name: "introduced, then revoked",
      entry: { answer: "will_introduce", introducedAt: introduced, revokedReason: "They left" },
      want: [false, false, false],
    },
  ] as const)("$name: to them, for a purpose, to others $want", ({ entry, want }) => {
    const history = [aPermission(entry)];
    expect([toThem, forAtlas, toOthers].map((use) => mayUseName(history, use))).toEqual(want);
  });

  test("is refused when nothing was ever recorded", () => {
    expect(mayUseName([], toThem)).toBe(false);
    expect(currentPermission([])).toBeNull();
  });

  test("for one purpose does not reach someone else", () => {
    const history = [aPermission({ scope: "one_purpose", purpose: "the atlas" })];
    expect(mayUseName(history, { to: "someone_else", purpose: "the atlas" })).toBe(false);
  });

  test("follows the latest entry, whatever came before", () => {
    const yes = aPermission({ scope: "anyone", recordedAt: t("2026-11-17T10:00Z") });
    const no = aPermission({
      ...yes,
      id: anId(),
      revokedReason: "Changed their mind",
      recordedAt: t("2026-11-18T10:00Z"),
    });
    const again = aPermission({ ...yes, id: anId(), recordedAt: t("2026-11-19T10:00Z") });
    expect([[yes], [yes, no], [yes, no, again]].map((history) => mayUseName(history, toThem))).toEqual([
      true,
      false,
      true,
    ]);
    expect(currentPermission([no, again, yes])).toBe(again);
  });

  test("is never allowed by a history that ends in a revocation", () => {
    const entry = fc.record({
      answer: fc.constantFrom(...PERMISSION_ANSWERS),
      scope: fc.option(fc.constantFrom(...PERMISSION_SCOPES)),
      introducedAt: fc.option(fc.constant(introduced)),
    });
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 6 }), (entries) => {
        const history = entries.map((fields) => aPermission(fields));
        const last = aPermission({ ...history.at(-1), revokedReason: "No more" });
        for (const use of [toThem, forAtlas, toOthers])
          expect(mayUseName([...history, last], use)).toBe(false);
      }),
    );
  });
});

describe("taking a permission back", () => {
  test.each([
    { entry: { answer: "granted" }, want: true },
    { entry: { answer: "will_introduce" }, want: true },
    { entry: { answer: "declined" }, want: false },
    { entry: { answer: "not_asked" }, want: false },
    { entry: { answer: "granted", revokedReason: "They left" }, want: false },
  ] as const)("after $entry: $want", ({ entry, want }) => {
    expect(canRevoke(aPermission(entry))).toBe(want);
  });

  test("is impossible when nothing was recorded", () => {
    expect(canRevoke(null)).toBe(false);
  });
});
