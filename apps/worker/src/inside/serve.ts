import { createServer } from "node:http";
import type { WorkerLog } from "../log.ts";

export interface Page {
  readonly contentType: string;
  readonly body: string;
}

/** What answers under each path. */
export type Pages = Readonly<Record<string, (query: URLSearchParams) => Promise<Page>>>;

export interface Inside {
  readonly port: number;
  close(): Promise<void>;
}

/** Answers GET on the loopback interface alone. Null when it cannot listen: mail does not wait for that. */
export function serveInside(port: number, pages: Pages, log: WorkerLog): Promise<Inside | null> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const page = request.method === "GET" ? pages[url.pathname] : undefined;
    const answer = (status: number, { contentType, body }: Page) =>
      response.writeHead(status, { "content-type": contentType, "cache-control": "no-store" }).end(body);
    const plain = (body: string) => ({ contentType: "text/plain; charset=utf-8", body });
    // A page of another site must not read this through a name of its own.
    const host = request.headers.host?.replace(/:\d+$/, "") ?? "";
    if (!["localhost", "127.0.0.1", "[::1]"].includes(host)) answer(403, plain("Forbidden\n"));
    else if (!page) answer(404, plain(`${Object.keys(pages).join("\n")}\n`));
    else {
      page(url.searchParams).then(
        (found) => answer(200, found),
        (error: unknown) => {
          log.failure({ path: url.pathname }, "could not answer", error);
          answer(503, plain("Not now\n"));
        },
      );
    }
  });
  return new Promise((resolve) => {
    server.once("error", (error) => {
      log.failure({ port }, "cannot listen", error);
      resolve(null);
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve({
        port: typeof address === "object" && address ? address.port : port,
        async close() {
          server.closeAllConnections();
          await new Promise((done) => server.close(done));
        },
      });
    });
  });
}
