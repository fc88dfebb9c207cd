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

/* Each person but the first draws the line down to them and the short one across; the last ends it. */
const branchClass =
  "relative pt-3 pl-5 before:absolute before:top-0 before:left-0 before:h-full before:border-l-2 before:border-line-strong before:content-[''] last:before:h-6.5 after:absolute after:top-6 after:left-0 after:w-5 after:border-t-2 after:border-line-strong after:content-['']";

function Level({ people, first = false }: { people: Branch[]; first?: boolean }) {
  return (
    <ul className={first ? "" : "ml-2.5"}>
      {people.map((person) => (
        <li key={person.name} className={first ? "" : branchClass}>
          <div className="relative flex items-start gap-3">
            <span
              aria-hidden
              className={`mt-1 size-5.5 shrink-0 rounded-pill border-2 border-primary ${first ? "bg-primary" : "bg-paper"}`}
            />
            <div>
              <p className="font-serif text-h3">{person.name}</p>
              <p className="text-sm text-ink-2">{person.place}</p>
              <p className="text-sm text-ink-2">{person.note}</p>
            </div>
          </div>
          {person.next.length > 0 ? <Level people={person.next} /> : null}
        </li>
      ))}
    </ul>
  );
}
