import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Takes every mail and keeps none, so that a long run measures the worker's memory and not its peer's. */
export interface CountingProvider {
  readonly url: string;
  readonly calls: number;
  readonly mails: number;
  /** When each call came, in milliseconds of `performance.now()`. */
  readonly calledAt: readonly number[];
  close(): Promise<void>;
}

export async function startCountingProvider(): Promise<CountingProvider> {
  let calls = 0;
  let mails = 0;
  const calledAt: number[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const asked: unknown = JSON.parse(Buffer.concat(chunks).toString());
      const count = Array.isArray(asked) ? asked.length : 1;
      calls += 1;
      calledAt.push(performance.now());
      mails += count;
      const data = Array.from({ length: count }, (_, index) => ({ id: `call-${calls}-${index}` }));
      response.writeHead(200, { "content-type": "application/json" });
      response.end(JSON.stringify(Array.isArray(asked) ? { data } : data[0]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get calls() {
      return calls;
    },
    get mails() {
      return mails;
    },
    calledAt,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
