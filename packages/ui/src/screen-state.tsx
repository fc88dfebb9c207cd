import type { ReactNode } from "react";
import { FileQuestion, Lock, SearchX, TriangleAlert } from "lucide-react";
import { Banner } from "./banner.tsx";
import { EmptyState } from "./empty-state.tsx";
import { Skeleton } from "./skeleton.tsx";

export type ScreenStateProps = {
  kind:
    | "loading"
    | "empty"
    | "no-results"
    | "error"
    | "offline"
    | "forbidden"
    | "not-found"
    | "read-only"
    | "conflict"
    | "stale";
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** What to quote when asking for help. */
  reference?: string | undefined;
  /** 1 when the state is the whole page. */
  level?: 1 | 2;
};

const ICONS = {
  error: <TriangleAlert className="size-8 text-danger" />,
  forbidden: <Lock className="size-8" />,
  "not-found": <FileQuestion className="size-8" />,
  "no-results": <SearchX className="size-8" />,
  empty: null,
} as const;

/** Every state a screen can be in besides showing its content, worded by the caller. */
export function ScreenState({ kind, title, children, actions, reference, level = 2 }: ScreenStateProps) {
  switch (kind) {
    case "loading":
      return <Skeleton label={title} shape="cards" />;
    case "offline":
    case "read-only":
    case "conflict":
    case "stale":
      return (
        <Banner
          tone={kind === "conflict" ? "warn" : "info"}
          title={title}
          actions={actions}
          live={kind === "offline"}
        >
          {children}
        </Banner>
      );
    default:
      return (
        <div role={kind === "error" ? "alert" : undefined}>
          <EmptyState title={title} icon={ICONS[kind]} action={actions} level={level}>
            {children}
            {reference ? <p className="mt-2 text-min text-ink-3">Reference: {reference}</p> : null}
          </EmptyState>
        </div>
      );
  }
}
