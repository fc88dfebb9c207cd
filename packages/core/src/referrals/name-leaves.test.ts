import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ContactId } from "../shared/ids.ts";
import { anId, aPermission, t } from "../testing/builders.ts";
import { offerOpening } from "../thanks/offer-opening.ts";
import { findUnleftNames } from "./find-unleft-names.ts";
import { leavesToName, type NamedReferral } from "./name-leaves.ts";
import { PERMISSION_ANSWERS, PERMISSION_SCOPES } from "./referral.ts";

const them = anId<ContactId>();
const referral = (fields: Partial<NamedReferral>): NamedReferral => ({
  referrerContactId: anId<ContactId>(),
  referrerName: "Ada Lovelace",
  contactId: them,
  history: [aPermission({ answer: "granted", scope: null })],
  ...fields,
});
const leave = (...referrals: NamedReferral[]) => leavesToName(referrals, them).map((each) => each.leave);

describe("leave to name a referrer", () => {
  test.each([
    { name: "granted for them", fields: {}, want: ["granted"] },
    { name: "granted for somebody else", fields: { contactId: anId<ContactId>() }, want: ["none"] },
    { name: "never answered", fields: { history: [] }, want: ["none"] },
    {
      name: "granted for anyone, about somebody else",
      fields: { contactId: null, history: [aPermission({ answer: "granted", scope: "anyone" })] },
      want: ["granted"],
    },
    { name: "declined", fields: { history: [aPermission({ answer: "declined" })] }, want: ["declined"] },
    {
      name: "an introduction that has not happened",
      fields: { history: [aPermission({ answer: "will_introduce" })] },
      want: ["introduce"],
    },
    {
      name: "taken back",
      fields: { history: [aPermission({ answer: "granted", revokedReason: "They left" })] },
      want: ["revoked"],
    },
    { name: "the person themselves", fields: { referrerContactId: them }, want: [] },
  ] as const)("$name: $want", ({ fields, want }) => {
    expect(leave(referral(fields))).toEqual(want);
  });

  test("what was answered last about this person decides, before a yes that covers anyone", () => {
    const ada = anId<ContactId>();
    const said = (answer: "declined" | "granted" | "not_asked", at: string) =>
      referral({
        referrerContactId: ada,
        history: [aPermission({ answer, scope: null, recordedAt: t(at) })],
      });
    const anyone = referral({
      referrerContactId: ada,
      contactId: null,
      history: [aPermission({ answer: "granted", scope: "anyone", recordedAt: t("2026-11-20T10:00Z") })],
    });
    const no = said("declined", "2026-11-17T10:00Z");
    expect(leave(no, said("granted", "2026-11-18T10:00Z"))).toEqual(["granted"]);
    expect(leave(said("granted", "2026-11-16T10:00Z"), no)).toEqual(["declined"]);
    expect(leave(no, anyone)).toEqual(["declined"]);
    expect(leave(said("not_asked", "2026-11-17T10:00Z"), anyone)).toEqual(["granted"]);
  });

  test("a yes that was taken back says why", () => {
    const gone = aPermission({ answer: "granted", revokedReason: "They changed jobs" });
    expect(leavesToName([referral({ history: [gone] })], them)).toMatchObject([
      { leave: "revoked", reason: "They changed jobs" },
    ]);
  });
});

describe("names in a text", () => {
  const ada = {
    referrerContactId: anId<ContactId>(),
    name: "Ada Lovelace",
    leave: "declined",
    reason: null,
  } as const;
  test.each([
    ["Ada’s advice brought me here.", "Grace Hopper", 1],
    ["Dear Grace,\nThank you.", "Grace Hopper", 0],
    ["Dear Ada,\nThank you.", "Ada Byron", 0],
    ["Dear Ada Byron,\nThank you.", "Ada Byron", 0],
    ["Dear Ada,\nMs Lovelace sends me.", "Ada Byron", 1],
  ] as const)("“%s” to %s names %i without leave", (text, recipient, count) => {
    expect(findUnleftNames(text, recipient, [ada])).toHaveLength(count);
  });

  test("with leave, nothing is said", () => {
    expect(findUnleftNames("Ada Lovelace sent me.", "Grace", [{ ...ada, leave: "granted" }])).toEqual([]);
  });
});

test("whatever was answered, taken back or given again, no opening of ours names a referrer without leave", () => {
  const entry = fc.record({
    answer: fc.constantFrom(...PERMISSION_ANSWERS),
    scope: fc.option(fc.constantFrom(...PERMISSION_SCOPES)),
    introducedAt: fc.option(fc.constant(t("2026-11-18T10:00Z"))),
    revokedReason: fc.option(fc.constant("They left")),
  });
  const name = fc.constantFrom("Ada Lovelace", "José García", "Robert O’Neill", "Wei Chen");
  const said = fc.constantFrom(
    (who: string) => `${who} was right about the archive.`,
    (who: string) => `${who.split(" ")[0]}’s map is used every day.`,
    (who: string) => `What Mr ${who.split(" ")[1]} told me holds here too.`,
    () => "Every map starts with a walk.",
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ name, history: fc.array(entry, { maxLength: 4 }), aboutThem: fc.boolean() })),
      fc.array(fc.tuple(name, said), { maxLength: 3 }),
      fc.boolean(),
      (ledgers, lines, late) => {
        const named = ledgers.map(({ name: referrerName, history, aboutThem }) =>
          referral({
            referrerName,
            contactId: aboutThem ? them : null,
            history: history.map((fields) => aPermission(fields)),
          }),
        );
        const leaves = leavesToName(named, them);
        const learned = lines.map(([who, line]) => line(who));
        const opening = offerOpening({ name: "Grace Hopper", learned, leaves, late });
        for (const each of leaves)
          if (each.leave !== "granted") expect(findUnleftNames(opening, "Grace Hopper", [each])).toEqual([]);
      },
    ),
  );
});
