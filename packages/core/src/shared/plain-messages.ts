import type { z } from "zod";

type Issue = Parameters<NonNullable<NonNullable<Parameters<typeof z.config>[0]>["customError"]>>[0];

const WANTED: Readonly<Record<string, string>> = {
  string: "Write this as text.",
  number: "Enter a number.",
  int: "Enter a whole number.",
  boolean: "Choose yes or no.",
  array: "This has to be a list.",
  object: "Part of this is missing.",
};

/** A sentence for what a schema refuses without words of its own: whoever reads it did not write the program. */
export function plainMessage(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined || issue.input === null
        ? "Fill this in."
        : (WANTED[issue.expected] ?? "This is not in the form we expect.");
    case "invalid_value":
      return `Choose one of these: ${issue.values.map(String).join(", ")}.`;
    case "too_small":
      return `${measured(issue.origin, "at least", issue.minimum)}.`;
    case "too_big":
      return `${measured(issue.origin, "at most", issue.maximum)}.`;
    case "unrecognized_keys":
      return `There is no ${issue.keys.map((key) => `“${key.slice(0, 60)}”`).join(" or ")} here.`;
    default:
      return "This is not in the form we expect.";
  }
}

function measured(origin: string, bound: string, limit: number | bigint): string {
  if (origin === "string") return `Use ${bound} ${limit} characters`;
  if (origin === "array" || origin === "set") return `Give ${bound} ${limit}`;
  return bound === "at least" ? `At least ${limit}` : `At most ${limit}`;
}
