import { clsx, type ClassValue } from "clsx";

/** Joins class names. It settles no quarrels: never pass a class that sets what the component already sets. */
export function classes(...values: ClassValue[]): string {
  return clsx(values);
}
