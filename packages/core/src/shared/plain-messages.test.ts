import { expect, test } from "vitest";
import { z } from "zod";
import "./text.ts";

const messages = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test.each([
  { schema: z.string(), value: undefined, want: "Fill this in." },
  { schema: z.string(), value: null, want: "Fill this in." },
  { schema: z.string(), value: 7, want: "Write this as text." },
  { schema: z.number(), value: "seven", want: "Enter a number." },
  { schema: z.number().int(), value: 1.5, want: "Enter a whole number." },
  { schema: z.number().min(1), value: 0, want: "At least 1." },
  { schema: z.number().max(9), value: 10, want: "At most 9." },
  { schema: z.string().max(2), value: "abc", want: "Use at most 2 characters." },
  { schema: z.array(z.string()).min(1), value: [], want: "Give at least 1." },
  { schema: z.enum(["video", "phone"]), value: "pigeon", want: "Choose one of these: video, phone." },
  { schema: z.strictObject({}), value: { shoeSize: 9 }, want: "There is no “shoeSize” here." },
  { schema: z.strictObject({}), value: "text", want: "Part of this is missing." },
  { schema: z.iso.date(), value: "soon", want: "This is not in the form we expect." },
])("$value is answered with “$want”", ({ schema, value, want }) => {
  expect(messages(schema, value)).toEqual([want]);
});

test("words of the schema’s own come first", () => {
  expect(messages(z.string("Enter your name."), undefined)).toEqual(["Enter your name."]);
});
