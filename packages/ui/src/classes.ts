import { clsx, type ClassValue } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

const merge = extendTailwindMerge({
  extend: {
    theme: {
      text: ["min", "h1", "h2", "h3", "display"],
      radius: ["card", "control", "pill"],
      shadow: ["card", "dialog"],
    },
  },
});

/** Joins class names; of two that set the same thing, the later wins. */
export function classes(...values: ClassValue[]): string {
  return merge(clsx(values));
}
