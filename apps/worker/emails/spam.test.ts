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

/** How each message of the mailbox begins. */
const ENVELOPE = "From hello@askaround.test";

const isInstalled = spawnSync("spamassassin", ["--version"]).status === 0;

test("SpamAssassin, where it is installed, finds nothing to speak of in any template", async () => {
  if (!isInstalled) return console.info("Note: mails are not scored, since SpamAssassin is not installed.");
  const samples = samplesOf(compose, AUTH_SECRET);
  const reports = await score(await Promise.all(samples.map(({ write }) => write(VOICES.short))));
  const scored = samples.map(({ title }, place) => ({ title, ...pointsOf(reports[place] ?? "") }));
  console.table(scored);
  const worst = Math.max(...scored.map(({ points }) => points));
  console.info(
    `Note: SpamAssassin gave ${scored.length} mails at most ${worst} points (limit ${MOST_POINTS}).`,
  );
  expect(scored.filter(({ points }) => points > MOST_POINTS)).toEqual([]);
}, 300_000);

/**
 * One report a mail, in their order, by local tests only. Reading its rules takes it a second, so all mails come in one
 * mailbox, which it goes through in an order of its own.
 */
async function score(mails: readonly MailRequest[]): Promise<readonly string[]> {
  const mailbox = mails.map(
    (mail, place) => `${ENVELOPE} Thu Jan  1 00:00:00 2026\n${asMessage(mail, place)}\n`,
  );
  const answer = await run(mailbox.join(""));
  const reports = mails.map(() => "");
  for (const message of answer.split(new RegExp(`^${ENVELOPE} .*$`, "m"))) {
    const place = /^Message-ID: <7f3c9a52\.(\d+)@/m.exec(message)?.[1];
    const [, report] = message.split(/^Content analysis details:/m);
    if (place && report) reports[Number(place)] = report;
  }
  expect(reports.indexOf(""), answer.slice(0, 500)).toBe(-1);
  return reports;
}

/** Points of DNS rules left out. */
function pointsOf(report: string): { points: number; tests: string } {
  const rules = [...report.matchAll(/^\s*(?:\*\s+)?(-?\d+\.\d+)\s+([A-Z][A-Z0-9_]+)\s/gm)]
    .map(([, points = "0", name = ""]) => ({ points: Number(points), name }))
    .filter(({ name }) => !NEEDS_DNS.test(name));
  const points = Math.round(rules.reduce((sum, rule) => sum + rule.points, 0) * 10) / 10;
  return { points, tests: rules.map(({ name, points: each }) => `${name} ${each}`).join(", ") };
}

function run(mailbox: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn("spamassassin", ["-L", "-t", "--mbox"]);
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.once("error", reject);
    child.once("close", () => resolve(out));
    child.stdin.end(mailbox);
  });
}

/** As the provider would put it on the wire. */
function asMessage(mail: MailRequest, place: number): string {
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
    `Message-ID: <7f3c9a52.${place}@askaround.test>`,
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
