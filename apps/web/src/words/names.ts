/** "Grace", "Grace and Ada", "Grace, Ada and Alan". */
export function joinNames(names: readonly string[]): string {
  return listNames(names, "and");
}

/** The same with another word before the last: "Grace, Ada or Alan". */
export function listNames(names: readonly string[], last: "and" | "or"): string {
  if (names.length <= 1) return names[0] ?? "someone";
  return `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}`;
}

/** How one would speak of somebody: the first of several names, after any title. */
export function firstName(name: string): string {
  const words = name.trim().split(/\s+/);
  const past = words.filter((word) => !/^(?:dr|prof|mr|mrs|ms|mx|sir|dame|rev)\.?$/i.test(word));
  return past[0] ?? name;
}
