"use client";

import Link from "next/link";
import type { ComponentProps } from "react";
import { useAddressOfChosen, useChosen, useChosenText } from "./chosen.ts";
import { CHOSEN_KEY, withChosen } from "./chosen-address.ts";

type ChosenLinkProps = Omit<ComponentProps<typeof Link>, "href"> & { href: string };

/** Leads to another page or order of the same list, and takes along who is chosen. */
export function ChosenLink({ href, ...props }: ChosenLinkProps) {
  return <Link prefetch={false} {...props} href={withChosen(href, useChosenText())} />;
}

/** Leads to the same list narrowed otherwise, which keeps those who were named; see below. */
export function NamedLink({ href, ...props }: ChosenLinkProps) {
  const text = useChosenText();
  const { chosen } = useChosen();
  return <Link prefetch={false} {...props} href={withChosen(href, chosen.all ? "" : text)} />;
}

/** A list narrowed anew keeps those who were named. “All that match” meant what it was narrowed to before. */
export function ChosenField() {
  useAddressOfChosen();
  const text = useChosenText();
  const { chosen } = useChosen();
  if (chosen.all || chosen.studentIds.length === 0) return null;
  return <input type="hidden" name={CHOSEN_KEY} value={text} />;
}
