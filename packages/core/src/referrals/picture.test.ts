import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countPicture,
  growPicture,
  type PictureLink,
  type PictureNode,
  type PicturePerson,
} from "./picture.ts";

type Node = PictureNode<PicturePerson, PictureLink>;
const people = (keys: string) => [...keys].map((key) => ({ key }));
const links = (text: string) => text.split(" ").map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

/** "A(B C(D+B))": D under C, and B suggested D too. */
function drawn(nodes: readonly Node[]): string {
  return nodes
    .map(({ person, alsoVia, children }) => {
      const also = alsoVia.map(({ from }) => `+${from}`).join("");
      return `${person.key}${also}${children.length > 0 ? `(${drawn(children)})` : ""}`;
    })
    .join(" ");
}

describe("who led to whom", () => {
  test.each([
    { of: "AB", by: "AB", want: "A(B)" },
    { of: "ABCD", by: "AB BC BD", want: "A(B(C D))" },
    { of: "ABC", by: "AC BC", want: "A(C+B) B" },
    { of: "ABCD", by: "AB CD", want: "A(B) C(D)" },
    { of: "AB", by: "AB BA", want: "A+B(B)" },
    { of: "ABCX", by: "AB BC CA", want: "A+C(B(C))" },
    { of: "AB", by: "AA AB AZ", want: "A(B)" },
    { of: "ABCD", by: "AB BC AC CD", want: "A(B C+B(D))" },
  ])("$by is $want", ({ of, by, want }) => {
    expect(drawn(growPicture(people(of), links(by)))).toBe(want);
  });

  test("no one suggested is an empty picture", () => {
    expect(growPicture(people("AB"), [])).toEqual([]);
  });

  test("counts first contacts, those they led to, and how far it goes", () => {
    expect(countPicture(growPicture(people("ABCD"), links("AB BC DC")))).toEqual({
      first: 2,
      further: 2,
      depth: 2,
    });
  });
});

test("everyone in any tangle stands in it once, and no suggestion is lost", () => {
  const key = fc.constantFrom("A", "B", "C", "D", "E", "F", "G", "H");
  fc.assert(
    fc.property(fc.array(fc.record({ from: key, to: key }), { maxLength: 30 }), (tangle) => {
      const roots = growPicture(people("ABCDEFGH"), tangle);
      const seen: string[] = [];
      const kept: PictureLink[] = [];
      const visit = ({ person, via, alsoVia, children }: Node) => {
        seen.push(person.key);
        kept.push(...(via ? [via] : []), ...alsoVia);
        for (const child of children) {
          expect(child.via?.from).toBe(person.key);
          visit(child);
        }
      };
      roots.forEach(visit);
      const real = tangle.filter(({ from, to }) => from !== to);
      expect(seen.toSorted()).toEqual([...new Set(real.flatMap(({ from, to }) => [from, to]))].toSorted());
      expect(new Set(kept)).toEqual(new Set(real));
      expect(kept).toHaveLength(real.length);
    }),
  );
});
