import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

/** The settings are read once per process, so each address needs the modules anew. */
async function cookiesAt(appUrl: string) {
  vi.resetModules();
  vi.stubEnv("APP_URL", appUrl);
  return import("./cookies.ts");
}

beforeEach(() => vi.unstubAllEnvs());
afterEach(() => vi.unstubAllEnvs());

describe("a cookie", () => {
  test("on https is bound to this host and to secure connections", async () => {
    const { setCookie } = await cookiesAt("https://askaround.example.edu");
    expect(setCookie("session", "abc")).toBe(
      "__Host-askaround-session=abc; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax; Secure",
    );
  });

  test("on loopback has the same attributes without the prefix, which browsers refuse there", async () => {
    const { setCookie } = await cookiesAt("http://localhost:3000");
    expect(setCookie("session", "abc")).toBe(
      "askaround-session=abc; Path=/; Max-Age=2592000; HttpOnly; SameSite=Lax",
    );
  });

  test("comes back as it was set, and nothing that was not", async () => {
    const { readCookie } = await cookiesAt("http://localhost:3000");
    const header = "x=1; askaround-asked=a%40b; askaround-session-x=no; askaround-next=%E0%A4%A";
    expect(readCookie(header, "asked")).toBe("a@b");
    expect(readCookie(header, "session")).toBe("");
    expect(readCookie(header, "next")).toBe("");
    expect(readCookie(null, "session")).toBe("");
  });

  test("without a value is taken away", async () => {
    const { setCookie } = await cookiesAt("http://localhost:3000");
    expect(setCookie("membership", "")).toContain("Max-Age=0");
  });
});
