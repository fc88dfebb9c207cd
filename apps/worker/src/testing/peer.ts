import { freePort } from "@askaround/db/dev";
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createEmulator } from "emulate";

/** What the proxy does with one request before or after the peer has seen it. */
export type Fault =
  | { readonly kind: "none" }
  /** The peer commits, the sender hears nothing. */
  | { readonly kind: "drop_answer" }
  /** The peer commits, and the answer comes this late. */
  | { readonly kind: "slow"; readonly ms: number }
  /** The peer never sees it. */
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly name: string;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** By the number of the request, counted from 1, and what it says. */
export type ChooseFault = (nth: number, body: string) => Fault;

export interface SeenRequest {
  readonly at: number;
  readonly key: string | null;
  readonly bodyHash: string;
  readonly path: string;
  /** How many mails it asked for. */
  readonly mails: number;
  /** What the peer answered; null when a fault kept the request from it. */
  readonly status: number | null;
}

export interface SentMail {
  readonly id: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly tags: readonly { readonly name: string; readonly value: string }[];
}

export interface Peer {
  /** What the sender takes for the provider. */
  readonly url: string;
  /** Every request that reached the proxy, in order. */
  readonly requests: readonly SeenRequest[];
  /** Chooses what happens to the nth request, counted from 1. */
  faultAt(choose: ChooseFault): void;
  /** What the peer says it has sent. */
  sent(): Promise<readonly SentMail[]>;
  close(): Promise<void>;
}

/** A Resend that nobody here wrote, behind a proxy that counts and does harm. */
export async function startPeer(): Promise<Peer> {
  const port = await freePort();
  const emulator = await createEmulator({ service: "resend", port, hostname: "127.0.0.1" });
  const upstream = `http://127.0.0.1:${port}`;
  const requests: SeenRequest[] = [];
  let choose: ChooseFault = () => ({ kind: "none" });
  let count = 0;

  const server = createServer((request, response) => {
    count += 1;
    const nth = count;
    handle(
      upstream,
      (body) => choose(nth, body),
      request,
      response,
      (seen) => requests.push(seen),
    ).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port: proxyPort } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${proxyPort}`,
    requests,
    faultAt: (next) => {
      choose = next;
    },
    async sent() {
      const answer = await fetch(`${upstream}/emails`, { headers: { authorization: "Bearer re_judge" } });
      const { data } = (await answer.json()) as { data: SentMail[] };
      return data;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await emulator.close();
    },
  };
}

async function handle(
  upstream: string,
  choose: (body: string) => Fault,
  request: IncomingMessage,
  response: ServerResponse,
  record: (seen: SeenRequest) => void,
): Promise<void> {
  const body = await readBody(request);
  const fault = choose(body.toString());
  const key = request.headers["idempotency-key"];
  const seen = {
    at: Date.now(),
    key: typeof key === "string" ? key : null,
    bodyHash: createHash("sha256").update(body).digest("hex"),
    path: request.url ?? "/",
    mails: mailsIn(body),
  };
  if (fault.kind === "answer") {
    record({ ...seen, status: null });
    response.writeHead(fault.status, { "content-type": "application/json", ...fault.headers });
    response.end(JSON.stringify({ statusCode: fault.status, name: fault.name, message: "injected" }));
    return;
  }
  const answer = await fetch(`${upstream}${request.url ?? "/"}`, {
    method: request.method ?? "POST",
    headers: forwarded(request),
    ...(body.length > 0 ? { body: new Uint8Array(body) } : {}),
  });
  const text = await answer.text();
  record({ ...seen, status: answer.status });
  if (fault.kind === "drop_answer") {
    response.destroy();
    return;
  }
  if (fault.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.ms));
  response.writeHead(answer.status, {
    "content-type": answer.headers.get("content-type") ?? "application/json",
  });
  response.end(text);
}

function mailsIn(body: Buffer): number {
  const asked: unknown = JSON.parse(body.toString() || "[]");
  return Array.isArray(asked) ? asked.length : 1;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function forwarded(request: IncomingMessage): Record<string, string> {
  const kept = ["authorization", "content-type", "idempotency-key"];
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = request.headers[name];
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
}
