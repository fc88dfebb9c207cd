import { growPicture, type PictureNode, type ReferralState } from "@askaround/core/referrals";
import { hierarchy, type HierarchyPointNode, tree } from "d3-hierarchy";
import type { RouterOutputs } from "@/trpc/types.ts";
import { type PermissionState, permissionState } from "@/app/(student)/_parts/permission-state.ts";

type Row = RouterOutputs["referrals"]["picture"]["referrals"][number];
interface Rows {
  readonly people: RouterOutputs["referrals"]["picture"]["people"];
  readonly referrals: readonly (Parameters<typeof permissionState>[0] &
    Pick<
      Row,
      "referralId" | "contactId" | "name" | "organisation" | "state" | "referrerContactId" | "referrerName"
    >)[];
}

export interface Person {
  readonly key: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly state: ReferralState;
  /** Null while they are not among the student's people. */
  readonly contactId: string | null;
}

export interface Suggestion {
  readonly from: string;
  readonly to: string;
  readonly referrerName: string;
  readonly permission: PermissionState;
}

export type Node = PictureNode<Person, Suggestion>;

/** The suggestions of one student as trees of people. */
export function pictureOf({ referrals, people }: Rows): readonly Node[] {
  const known = people.map((person): Person => ({ ...person, key: person.contactId }));
  const waiting = referrals
    .filter((row) => row.contactId === null)
    .map(({ referralId, name, organisation, state }): Person => {
      return { key: referralId, contactId: null, name, organisation, state };
    });
  const suggestions = referrals.map((row): Suggestion => {
    const { referrerContactId, contactId, referralId, referrerName } = row;
    return {
      from: referrerContactId,
      to: contactId ?? referralId,
      referrerName,
      permission: permissionState(row),
    };
  });
  return growPicture([...known, ...waiting], suggestions);
}

/** Sizes in CSS pixels. */
export const BOX = { width: 196, height: 56, gapX: 44, gapY: 14 } as const;

export interface Placed {
  readonly node: Node;
  /** The top left corner of the box. */
  readonly x: number;
  readonly y: number;
}

export interface Line {
  readonly key: string;
  readonly path: string;
  /** A further person who suggested the same one, drawn beside the tree. */
  readonly also: boolean;
}

/** Where everybody stands, each tree below the one before, and the lines between them. */
export function drawPicture(roots: readonly Node[]) {
  const boxes: Placed[] = [];
  let top = 0;
  for (const root of roots) {
    const placed = tree<Node>().nodeSize([BOX.height + BOX.gapY, BOX.width + BOX.gapX])(
      hierarchy(root, ({ children }) => children),
    );
    const points = placed.descendants();
    const highest = Math.min(...points.map(({ x }) => x));
    boxes.push(...points.map((point) => boxOf(point, top - highest)));
    top += Math.max(...points.map(({ x }) => x)) - highest + BOX.height + 2 * BOX.gapY;
  }
  return {
    boxes,
    lines: linesBetween(boxes),
    width: Math.max(0, ...boxes.map(({ x }) => x)) + BOX.width,
    height: Math.max(0, top - 2 * BOX.gapY),
  };
}

/** d3 grows its trees downwards; here they grow to the right. */
function boxOf({ data, x, y }: HierarchyPointNode<Node>, shift: number): Placed {
  return { node: data, x: y, y: x + shift };
}

function linesBetween(boxes: readonly Placed[]): Line[] {
  const at = new Map(boxes.map((box) => [box.node.person.key, box]));
  return boxes.flatMap((box) => {
    const { via, alsoVia, person } = box.node;
    const all = [...(via ? [{ from: via.from, also: false }] : []), ...alsoVia.map(asAlso)];
    return all.flatMap(({ from, also }, index) => {
      const start = at.get(from);
      return start ? [{ key: `${from} ${person.key} ${index}`, path: curve(start, box), also }] : [];
    });
  });
}

const asAlso = ({ from }: Suggestion) => ({ from, also: true });

/** From the right side of one box to the left side of another; round the outside when that lies behind it. */
function curve(from: Placed, to: Placed): string {
  const [x1, y1] = [from.x + BOX.width, from.y + BOX.height / 2];
  const [x2, y2] = [to.x, to.y + BOX.height / 2];
  const bend = x2 > x1 ? (x2 - x1) / 2 : BOX.gapX;
  return `M${x1},${y1}C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`;
}
