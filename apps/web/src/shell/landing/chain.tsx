import { landingWords } from "../../words/landing.ts";

type Link = (typeof landingWords.chain.people)[number];
type Branch = Link & { next: Branch[] };

/** Nests a list of people by their depth: each belongs to the last one above it. */
function branches(people: readonly Link[]): Branch[] {
  const roots: Branch[] = [];
  const line: Branch[] = [];
  for (const person of people) {
    const branch = { ...person, next: [] };
    (line[person.depth - 1]?.next ?? roots).push(branch);
    line.splice(person.depth, line.length, branch);
  }
  return roots;
}

/** Who led to whom, as a list whose lines are the picture. */
export function Chain() {
  return (
    <figure>
      <Level people={branches(landingWords.chain.people)} first />
      <figcaption className="mt-5 text-min text-ink-3">{landingWords.chain.caption}</figcaption>
    </figure>
  );
}

function Level({ people, first = false }: { people: Branch[]; first?: boolean }) {
  return (
    <ul className={first ? "" : "ml-[0.6875rem] border-l-2 border-line pt-1"}>
      {people.map((person) => (
        <li key={person.name} className={first ? "" : "pt-3"}>
          <div className="flex items-start">
            {first ? null : <span aria-hidden className="mt-3 w-5 shrink-0 border-t-2 border-line" />}
            <span
              aria-hidden
              className={`mt-1 mr-3 size-[1.375rem] shrink-0 rounded-pill border-2 ${
                first ? "border-primary bg-primary" : "border-primary bg-surface"
              }`}
            />
            <div>
              <p className="font-serif text-h3">{person.name}</p>
              <p className="text-sm text-ink-2">{person.place}</p>
              <p className="text-sm text-ink-2">{person.note}</p>
            </div>
          </div>
          {person.next.length > 0 ? (
            <div className={first ? "" : "pl-5"}>
              <Level people={person.next} />
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
