import { expect, test } from "vitest";
import { createComposer } from "../../emails/compose.ts";
import { samplesOf, VOICES } from "../../emails/samples.ts";
import { AUTH_SECRET } from "../testing/deps.ts";
import { galleryPage } from "./gallery.ts";

const compose = createComposer({
  appUrl: "https://askaround.test",
  authSecret: AUTH_SECRET,
  mailFrom: "hello@askaround.test",
});
const page = (query: string) => galleryPage(new URLSearchParams(query), compose, AUTH_SECRET);

test("lists every mail in every voice, and shows each as html and as text", async () => {
  const { body } = await page("");
  const links = [...body.matchAll(/href="\/gallery\?([^"]+)"/g)].map(([, query = ""]) => query);
  const samples = samplesOf(compose, AUTH_SECRET);
  expect(links).toHaveLength(samples.length * Object.keys(VOICES).length * 2);
  for (const { title } of samples) expect(body).toContain(title);
  const [html = "", text = ""] = links.map((query) => query.replaceAll("&amp;", "&"));
  expect(await page(html)).toMatchObject({ contentType: "text/html; charset=utf-8" });
  expect((await page(text)).body).toContain("Subject: ");
});

test("answers nonsense with its contents", async () => {
  expect((await page("mail=999&voice=loud")).body).toContain("<h1>Emails</h1>");
});
