import { expect, test } from "vitest";
import type { ContactId } from "../shared/ids.ts";
import { anId, aPermission } from "../testing/builders.ts";
import { flagDrafts } from "./flagged-drafts.ts";
import type { NamedReferral } from "./name-leaves.ts";
import { releaseLetter } from "./release-letter.ts";

const [grace, omar] = [anId<ContactId>(), anId<ContactId>()];
const ada = (history: NamedReferral["history"]): NamedReferral => ({
  referrerContactId: anId<ContactId>(),
  referrerName: "Ada Lovelace",
  contactId: grace,
  history,
});
const granted = aPermission({ answer: "granted", scope: null });
const drafts = [
  { contactId: grace, recipient: "Grace Hopper", text: "Dear Grace, Ada Lovelace suggested I write." },
  { contactId: grace, recipient: "Grace Hopper", text: "Dear Grace, someone suggested I write." },
  { contactId: omar, recipient: "Omar Haddad", text: "Dear Omar, Ada’s advice led me here." },
];

test("a draft is flagged where it names somebody without leave for its reader, and says why", () => {
  expect(flagDrafts(drafts, [ada([granted])])).toMatchObject([
    { contactId: omar, names: [{ name: "Ada Lovelace", leave: "none", reason: null }] },
  ]);
  const revoked = { ...granted, revokedReason: "She left the company" };
  expect(flagDrafts(drafts, [ada([granted, revoked])])).toMatchObject([
    { contactId: grace, names: [{ leave: "revoked", reason: "She left the company" }] },
    { contactId: omar },
  ]);
  expect(flagDrafts(drafts, [])).toEqual([]);
});

test("a letter leaves only when neither its text nor its subject names anybody without leave", () => {
  const letter = { to: null, subject: "20 minutes", text: "Dear Grace,\nMay I ask you something?" };
  const leaves = [
    { referrerContactId: omar, name: "Ada Lovelace", leave: "declined", reason: null } as const,
  ];
  expect(releaseLetter(letter, "Grace Hopper", leaves)).toEqual({ released: true, letter });
  const subject = { ...letter, subject: "Ada Lovelace suggested I speak with you" };
  expect(releaseLetter(subject, "Grace Hopper", leaves)).toMatchObject({ released: false, named: leaves[0] });
});
