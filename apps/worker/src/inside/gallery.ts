import type { Composer } from "../../emails/compose.ts";
import { samplesOf, VOICES } from "../../emails/samples.ts";
import type { Page } from "./serve.ts";

const HTML = "text/html; charset=utf-8";

/** Every mail as the worker would send it, with names short, long and from right to left. For development. */
export async function galleryPage(
  query: URLSearchParams,
  compose: Composer,
  authSecret: string,
): Promise<Page> {
  const samples = samplesOf(compose, authSecret);
  const sample = samples[Number(query.get("mail") ?? Number.NaN)];
  const voice = Object.entries(VOICES).find(([name]) => name === query.get("voice"))?.[1];
  if (!sample || !voice) return { contentType: HTML, body: contents(samples.map(({ title }) => title)) };
  const mail = await sample.write(voice);
  if (query.get("as") !== "text") return { contentType: HTML, body: mail.html };
  const headers = Object.entries(mail.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  const top = [`From: ${mail.from}`, `Subject: ${mail.subject}`, ...headers];
  return { contentType: "text/plain; charset=utf-8", body: [...top, "", mail.text].join("\n") };
}

function contents(titles: readonly string[]): string {
  const link = (mail: number, voice: string, as: string, words: string) =>
    `<a href="/gallery?mail=${mail}&amp;voice=${voice}&amp;as=${as}">${words}</a>`;
  const voices = Object.keys(VOICES);
  const rows = titles.map((title, mail) => {
    const links = voices.map(
      (voice) => `${link(mail, voice, "html", voice)} ${link(mail, voice, "text", "(text)")}`,
    );
    return `<li><strong>${title}</strong>: ${links.join(", ")}</li>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Emails</title><h1>Emails</h1><ul>${rows.join("")}</ul></html>`;
}
