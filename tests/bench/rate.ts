import http from "node:http";
import { type Taken, taken } from "./report.ts";

const CONNECTIONS = 10;
const ROUNDS = 3;

export interface Asked {
  readonly url: string;
  readonly cookie?: string;
}

/** Answers a second at ten connections, each contender in turn, three rounds; the first second warms up. */
export async function rates<Name extends string>(
  contenders: Readonly<Record<Name, Asked>>,
  seconds: number,
): Promise<Record<Name, Taken>> {
  const names = Object.keys(contenders) as Name[];
  const seen = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (const name of names) await ask(contenders[name], 1);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const name of names) seen.get(name)?.push(await ask(contenders[name], seconds));
  return Object.fromEntries(names.map((name) => [name, taken(seen.get(name) ?? [])])) as Record<Name, Taken>;
}

/** Answers a second. Throws when one is not 200: a refusal is quick, and would look fast. */
async function ask(asked: Asked, seconds: number): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const startedAt = performance.now();
  const until = startedAt + seconds * 1_000;
  let answers = 0;
  const one = async () => {
    while (performance.now() < until) {
      await get(asked, agent);
      answers += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: CONNECTIONS }, one));
    return answers / ((performance.now() - startedAt) / 1_000);
  } finally {
    agent.destroy();
  }
}

/** That many requests, and nothing of what they answer. */
export async function askTimes(asked: Asked, times: number): Promise<void> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  let left = times;
  const one = async () => {
    while (left > 0) {
      left -= 1;
      await get(asked, agent);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  agent.destroy();
}

export function get({ url, cookie }: Asked, agent?: http.Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const request = http.get(
      url,
      { ...(agent ? { agent } : {}), headers: cookie ? { cookie } : {} },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.once("error", reject);
        answer.once("end", () => {
          const body = Buffer.concat(chunks);
          if (answer.statusCode === 200) resolve(body);
          else reject(new Error(`${url} answered ${answer.statusCode}: ${body.toString().slice(0, 300)}`));
        });
      },
    );
    request.once("error", reject);
  });
}
