import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emlOf } from "./eml.ts";
import { mailLink } from "./mailto.ts";

const words = fc.string({ unit: "grapheme", maxLength: 120 });
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Reads base64 the long way round, by its bits. */
function utf8(base64: string): string {
  const digits = [...base64].filter((digit) => DIGITS.includes(digit));
  const bits = digits.map((digit) => DIGITS.indexOf(digit).toString(2).padStart(6, "0")).join("");
  const bytes = bits.match(/.{8}/g) ?? [];
  return decodeURIComponent(
    bytes.map((byte) => `%${Number.parseInt(byte, 2).toString(16).padStart(2, "0")}`).join(""),
  );
}

describe("the link to the mail app", () => {
  test("is read back as it was written, with mail’s line breaks", () => {
    const { href, whole } = mailLink({
      to: "grace+a@example.com",
      subject: "Thanks & more? 100%",
      text: "Dear Grace,\nit’s + “good”\r\n& #1",
    });
    expect(whole).toBe(true);
    expect(href).toMatch(/^mailto:grace%2Ba@example\.com\?subject=Thanks%20%26%20more%3F%20100%25&body=/);
    expect(decodeURIComponent(href.split("&body=")[1] ?? "")).toBe("Dear Grace,\r\nit’s + “good”\r\n& #1");
  });

  test("keeps every text, or says that it did not fit", () => {
    fc.assert(
      fc.property(words, fc.string({ unit: "binary", maxLength: 1500 }), (subject, text) => {
        const { href, whole } = mailLink({ to: null, subject, text });
        expect(href).toMatch(/^mailto:\?subject=[\w%.~&=-]*$/);
        expect(href.includes("&body=")).toBe(whole);
        if (whole) {
          const read = decodeURIComponent(href.split("&body=")[1] ?? "");
          expect(read.replaceAll("\r\n", "\n")).toBe(text.toWellFormed().replaceAll(/\r\n?/g, "\n"));
        }
      }),
    );
  });
});

describe("the file", () => {
  test("is an unsent draft without a sender", () => {
    const file = emlOf({ to: "grace@example.com", subject: "Thank you", text: "Dear Grace" });
    expect(file).toContain("X-Unsent: 1\r\nTo: grace@example.com\r\nSubject: Thank you\r\n");
    expect(file).not.toMatch(/^From:/m);
  });

  test("says the same in any language, and no subject breaks its headers", () => {
    fc.assert(
      fc.property(words, words, (subject, text) => {
        const file = emlOf({ to: null, subject: `${subject}\r\nBcc: x@example.com`, text });
        const [head = "", body = ""] = file.split("\r\n\r\n");
        expect(head).not.toMatch(/^Bcc:/m);
        expect(head.split("\r\n").every((each) => each.length <= 78)).toBe(true);
        expect(body.split("\r\n").every((each) => each.length <= 76)).toBe(true);
        expect(utf8(body)).toBe(text.toWellFormed().replaceAll(/\r\n?|\n/g, "\r\n"));
      }),
    );
  });
});
