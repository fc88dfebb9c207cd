import { expect, test } from "vitest";
import { brokenClauses } from "./contract.ts";

// Only for whoever has a key to spend on it; RESEND_CONTRACT_FROM names another sender than the provider's own.
test("the real provider keeps the contract, where there is a key to ask it with", async () => {
  const key = process.env["RESEND_CONTRACT_KEY"];
  const from = process.env["RESEND_CONTRACT_FROM"] ?? "Askaround <onboarding@resend.dev>";
  const broken = key ? await brokenClauses(key, from) : skipped();
  expect(broken).toEqual([]);
});

function skipped(): readonly string[] {
  console.log(
    "Note: the contract test is skipped: RESEND_CONTRACT_KEY is not set, so the real provider is not asked.",
  );
  return [];
}
