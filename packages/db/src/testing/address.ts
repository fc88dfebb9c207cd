/** The same server and user, another database; as another role when one is named. */
export function databaseUrl(server: string, database: string, role?: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (role) url.searchParams.set("role", role);
  return url.toString();
}

/** A name that may stand in SQL as it is. Ours are lower case, digits and underscores. */
export function identifier(name: string): string {
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new Error(`Not a database name of ours: ${name}`);
  return `"${name}"`;
}
