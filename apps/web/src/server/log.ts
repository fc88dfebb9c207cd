import pino from "pino";

/** What was thrown, without the values it may quote: kinds, codes, SQL with placeholders, places in the code. */
export function withoutWords(thrown: unknown): object[] {
  const chain: object[] = [];
  for (let error = thrown; error instanceof Error && chain.length < 5; error = error.cause) {
    const { name, code, query, constraint_name: constraint } = error as Error & Record<string, unknown>;
    const at = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
    chain.push({ name, code, query, constraint, at: at?.map((line) => line.trim()) });
  }
  return chain.length > 0 ? chain : [{ name: typeof thrown }];
}

/** One line of JSON per event: ids, procedure and duration; never an address, a token or a word anybody wrote. */
export const log = pino({
  name: "web",
  level: process.env.NODE_ENV === "test" ? "silent" : "info",
  serializers: { err: withoutWords },
});
