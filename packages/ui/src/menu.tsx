"use client";

import type { ReactNode } from "react";
import { Menu as Primitive } from "@base-ui/react/menu";
import { Ellipsis } from "lucide-react";
import { buttonClass } from "./button-class.ts";
import { classes } from "./classes.ts";

export type MenuEntry = { label: string; icon?: ReactNode; tone?: "plain" | "danger" } & (
  | { onSelect: () => void; href?: never }
  | { href: string; onSelect?: never }
);

export type MenuProps = {
  /** What the menu is about: "More about Grace Hopper". */
  label: string;
  items: readonly MenuEntry[];
  /** The words on the button; three dots without. */
  trigger?: ReactNode;
};

/** The rarer things one can do with something. */
export function Menu({ label, items, trigger }: MenuProps) {
  return (
    <Primitive.Root modal={false}>
      <Primitive.Trigger aria-label={label} className={buttonClass({ variant: "quiet", size: "sm" })}>
        {trigger ?? <Ellipsis aria-hidden className="size-5" />}
      </Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Positioner className="z-40 outline-none" sideOffset={4} align="end">
          <Primitive.Popup className="min-w-48 rounded-card border bg-surface p-1.5 text-ink shadow-dialog outline-none">
            {items.map((entry) => (
              <Entry key={entry.label} entry={entry} />
            ))}
          </Primitive.Popup>
        </Primitive.Positioner>
      </Primitive.Portal>
    </Primitive.Root>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  const look = classes(
    "flex min-h-11 w-full cursor-pointer items-center gap-2.5 rounded-control px-3 text-left outline-none data-highlighted:bg-sunken data-highlighted:outline-2 data-highlighted:outline-focus md:min-h-9",
    entry.tone === "danger" && "text-danger",
  );
  if (entry.href !== undefined) {
    return (
      <Primitive.LinkItem href={entry.href} closeOnClick className={look}>
        {entry.icon}
        {entry.label}
      </Primitive.LinkItem>
    );
  }
  return (
    <Primitive.Item onClick={entry.onSelect} className={look}>
      {entry.icon}
      {entry.label}
    </Primitive.Item>
  );
}
