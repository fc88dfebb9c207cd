import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adopted, answered, chosen, heard, isSaved, settled, type TypedText } from "./typed-text.ts";

const at = (fields: Partial<TypedText>): TypedText => ({
  base: "Dear Grace",
  revision: 1,
  mine: "Dear Grace",
  theirs: null,
  ...fields,
});

describe("a text that saves itself", () => {
  test("takes what another tab saved while nothing was typed here", () => {
    expect(heard(at({}), "Dear Grace, thanks", 2)).toEqual(
      at({ base: "Dear Grace, thanks", mine: "Dear Grace, thanks", revision: 2 }),
    );
  });

  test("asks when both changed, and writes over neither until one is chosen", () => {
    const state = heard(at({ mine: "Dear Grace, mine" }), "Dear Grace, theirs", 2);
    expect(state).toMatchObject({ mine: "Dear Grace, mine", theirs: "Dear Grace, theirs", revision: 2 });
    expect(isSaved(state)).toBe(false);
    expect(isSaved(chosen(state, "theirs"))).toBe(true);
    expect(chosen(state, "mine")).toMatchObject({ mine: "Dear Grace, mine", theirs: null });
    expect(chosen(state, "both").mine).toBe("Dear Grace, theirs\n\nDear Grace, mine");
  });

  test("keeps what was typed while a save was on its way", () => {
    const state = answered(at({ mine: "Dear Grace, and" }), "Dear Grace,", { saved: true, revision: 2 });
    expect(state).toEqual(at({ base: "Dear Grace,", mine: "Dear Grace, and", revision: 2 }));
    expect(isSaved(state)).toBe(false);
  });

  test("takes up what a closed tab left, and asks if the server moved on meanwhile", () => {
    const kept = { base: "Dear Grace", revision: 1, mine: "Dear Grace, kept", at: 0 };
    expect(adopted(at({}), kept)).toMatchObject({ mine: "Dear Grace, kept", theirs: null });
    expect(adopted(at({ base: "New", mine: "New", revision: 2 }), kept)).toMatchObject({
      mine: "Dear Grace, kept",
      theirs: "New",
    });
  });

  test("never loses a word of either side, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (base, mine, theirs) => {
        const state = heard(at({ base, mine }), theirs, 2);
        const shown = [state.mine, state.theirs].map((text) => settled(text ?? ""));
        if (settled(mine) !== settled(base)) expect(state.mine).toBe(mine);
        if (settled(theirs) !== settled(base)) expect(shown).toContain(settled(theirs));
      }),
    );
  });
});
