/** Where a form library keeps its errors: a tree whose leaves carry a message. */
type ErrorTree = { readonly [field: string]: unknown };

const INNER = new Set(["ref", "type", "types"]);

/** Flattens a form's errors for the error summary: one line a field, named by its path ("suggestions.0.name"). */
export function listFormErrors(
  errors: ErrorTree,
  path: readonly string[] = [],
): { field: string; message: string }[] {
  return Object.entries(errors).flatMap(([key, value]) => {
    if (INNER.has(key) || typeof value !== "object" || value === null) return [];
    const here = key === "root" ? path : [...path, key];
    const own =
      "message" in value && typeof value.message === "string" && value.message !== ""
        ? [{ field: here.join("."), message: value.message }]
        : [];
    return [...own, ...listFormErrors(value as ErrorTree, here)];
  });
}
