/**
 * Called at the moments between which a worker may die. It does nothing in production; the fault tests end the process
 * there.
 */
export type Checkpoint = (
  moment:
    | "after-claim"
    | "after-check"
    | "after-freeze-commit"
    | "before-first-byte"
    | "after-provider-commit"
    | "before-settle-commit",
) => void;
