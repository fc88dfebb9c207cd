import { spawn, spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import type { MailRequest } from "../src/mailer/port.ts";
import { createComposer } from "./compose.ts";
import { samplesOf, VOICES } from "./samples.ts";

const AUTH_SECRET = "a-secret-of-more-than-thirty-two-letters";
const compose = createComposer({
  appUrl: "https://askaround.test",
  authSecret: AUTH_SECRET,
  mailFrom: "Askaround <hello@askaround.test>",
});

/** A mail over this is on its way to the junk folder at some providers. */
const MOST_POINTS = 1;
/** What nobody can mend in a template: it needs a domain with records, and a mail that came over a wire. */
const NEEDS_DNS = /^(?:NO_RELAYS|NO_RECEIVED|DKIM_|SPF_|T_SPF|DMARC_|RDNS_|NO_DNS_|T_DKIM|URIBL_|DNS_)/;

const isInstalled = spawnSync("spamassassin", ["--version"]).status === 0;

test("SpamAssassin, where it is installed, finds nothing to speak of in any template", async () => {
  if (!isInstalled) return console.info("Scoring of mails: skipped, since SpamAssassin is not installed.");
  const scored: { title: string; points: number; tests: string }[] = [];
  for (const { title, write } of samplesOf(compose, AUTH_SECRET)) {
    const report = await score(await write(VOICES.short));
    scored.push({ title, ...report });
  }
  console.table(scored);
  expect(scored.filter(({ points }) => points > MOST_POINTS)).toEqual([]);
}, 300_000);

/** Local tests only, points of DNS rules left out. */
async function score(mail: MailRequest): Promise<{ points: number; tests: string }> {
  const answer = await run(asMessage(mail));
  const rules = [...answer.matchAll(/^\s*(?:\*\s+)?(-?\d+\.\d+)\s+([A-Z][A-Z0-9_]+)\s/gm)]
    .map(([, points = "0", name = ""]) => ({ points: Number(points), name }))
    .filter(({ name }) => !NEEDS_DNS.test(name));
  if (!/^Content analysis details:/m.test(answer)) throw new Error(answer.slice(0, 500));
  const points = Math.round(rules.reduce((sum, rule) => sum + rule.points, 0) * 10) / 10;
  return { points, tests: rules.map(({ name, points: each }) => `${name} ${each}`).join(", ") };
}

function run(message: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("spamassassin", ["-L", "-t"]);
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.once("error", reject);
    child.once("close", () => resolve(out));
    child.stdin.end(message);
  });
}

/** As the provider would put it on the wire. */
function asMessage(mail: MailRequest): string {
  const part = (type: string, body: string) =>
    [
      "--part",
      `Content-Type: ${type}; charset=utf-8`,
      "Content-Transfer-Encoding: base64",
      "",
      Buffer.from(body).toString("base64").replace(/.{76}/g, "$&\r\n"),
    ].join("\r\n");
  const word = (text: string) => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
  return [
    `From: ${mail.from}`,
    `To: ${mail.to}`,
    `Subject: ${/^[ -~]*$/.test(mail.subject) ? mail.subject : word(mail.subject)}`,
    `Date: ${new Date().toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: <${"7f3c9a52"}@askaround.test>`,
    ...(mail.replyTo ? [`Reply-To: ${mail.replyTo}`] : []),
    ...Object.entries(mail.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="part"',
    "",
    part("text/plain", mail.text),
    part("text/html", mail.html),
    "--part--",
    "",
  ].join("\r\n");
}
