import { type SQL, type SQLWrapper, sql } from "drizzle-orm";

/** The columns as one text without case and accents, as `fold` of core makes it. */
function folded(columns: readonly SQLWrapper[]): SQL {
  const joined = sql`concat_ws(' ', ${sql.join([...columns], sql`, `)})`;
  return sql`translate(lower(regexp_replace(normalize(${joined}, nfkd), ${"[\u0300-\u036f]"}, '', 'g')), 'ς', 'σ')`;
}

/** True where every word is in one of the columns. The words come from `searchWords`. */
export function holdsWords(columns: readonly SQLWrapper[], words: readonly string[]): SQL {
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
  const all = sql.join(
    patterns.map((pattern) => sql`${pattern}`),
    sql`, `,
  );
  return sql`${folded(columns)} like all (array[${all}]::text[])`;
}
