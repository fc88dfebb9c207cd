/** Somebody in the picture: one of the student's people, or a name that is not among them yet. */
export interface PicturePerson {
  readonly key: string;
}

/** "From" suggested "to". Links come oldest first. */
export interface PictureLink {
  readonly from: string;
  readonly to: string;
}

export interface PictureNode<Person extends PicturePerson, Link extends PictureLink> {
  readonly person: Person;
  /** The suggestion that leads here; null for a first contact. */
  readonly via: Link | null;
  /** Further people who suggested the same person. */
  readonly alsoVia: readonly Link[];
  readonly children: readonly PictureNode<Person, Link>[];
}

/**
 * Who led to whom, as trees. Everybody stands in it once, under whoever suggested them first; what remains
 * (a second person who named them, a way that leads back) is kept beside them as `alsoVia`. Where everyone was
 * suggested by somebody, as in a ring, the oldest suggestion starts the tree.
 */
export function growPicture<Person extends PicturePerson, Link extends PictureLink>(
  people: readonly Person[],
  links: readonly Link[],
): readonly PictureNode<Person, Link>[] {
  const known = new Map(people.map((person) => [person.key, person]));
  const usable = links.filter(({ from, to }) => from !== to && known.has(from) && known.has(to));
  const suggested = new Set(usable.map(({ to }) => to));
  const starts = usable.map(({ from }) => from);
  const placed = placeAll([...starts.filter((key) => !suggested.has(key)), ...starts], usable);

  const nodeOf = (key: string): PictureNode<Person, Link>[] => {
    const person = known.get(key);
    if (!person) return [];
    const via = placed.get(key) ?? null;
    return [
      {
        person,
        via,
        alsoVia: usable.filter((link) => link.to === key && link !== via),
        children: usable
          .filter((link) => link.from === key && placed.get(link.to) === link)
          .flatMap(({ to }) => nodeOf(to)),
      },
    ];
  };
  return [...placed].filter(([, via]) => via === null).flatMap(([key]) => nodeOf(key));
}

/** The link by which each person is reached first, level by level from each start; null for a start itself. */
function placeAll<Link extends PictureLink>(
  starts: readonly string[],
  links: readonly Link[],
): ReadonlyMap<string, Link | null> {
  const from = Map.groupBy(links, (link) => link.from);
  const placed = new Map<string, Link | null>();
  for (const start of starts) {
    if (placed.has(start)) continue;
    placed.set(start, null);
    const queue = [start];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      for (const link of from.get(next) ?? []) {
        if (placed.has(link.to)) continue;
        placed.set(link.to, link);
        queue.push(link.to);
      }
    }
  }
  return placed;
}

/** First contacts, and everyone they led to: each person counted once. */
export function countPicture<Person extends PicturePerson, Link extends PictureLink>(
  roots: readonly PictureNode<Person, Link>[],
): { readonly first: number; readonly further: number; readonly depth: number } {
  let total = 0;
  let depth = 0;
  const visit = ({ children }: PictureNode<Person, Link>, level: number) => {
    total += 1;
    depth = Math.max(depth, level);
    for (const child of children) visit(child, level + 1);
  };
  for (const root of roots) visit(root, 0);
  return { first: roots.length, further: total - roots.length, depth };
}
