import Link from "next/link";
import type { ReactNode } from "react";
import { routes } from "@/routes.ts";

type NeedProps = {
  /** Names the section in the page. */
  id: string;
  title: string;
  /** Beside the title, like the way to all of them. */
  aside?: ReactNode;
  /** Its `NeedRow`s. */
  children: ReactNode;
};

/** One kind of thing that waits for the advisor, row by row. */
export function Need({ id, title, aside, children }: NeedProps) {
  return (
    <section aria-labelledby={id} className="mt-8 first:mt-0">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id} className="text-h3">
          {title}
        </h2>
        {aside}
      </div>
      <ul className="overflow-hidden rounded-card border bg-surface shadow-card">{children}</ul>
    </section>
  );
}

type NeedRowProps = {
  studentId: string;
  name: string;
  /** Under the name. */
  about: ReactNode;
  /** What it is, and after it what can be done. */
  children: ReactNode;
  /** The whole row leads to the student, as where nothing else in it is pressed first. */
  wholeRow?: boolean;
};

/** The student, what waits, and its act in a third column where there is one. */
export function NeedRow({ studentId, name, about, children, wholeRow = false }: NeedRowProps) {
  return (
    <li
      className={`relative grid gap-x-6 gap-y-2 border-b p-4 last:border-b-0 md:grid-cols-[minmax(0,15rem)_minmax(0,1fr)_auto] md:px-5 ${wholeRow ? "hover:bg-sunken" : ""}`}
    >
      <div className="min-w-0">
        <Link
          href={routes.advisorStudent(studentId)}
          prefetch={false}
          className={`font-serif text-lg font-semibold ${wholeRow ? "row-link" : "hover:underline"}`}
        >
          {name}
        </Link>
        <p className="text-sm break-words text-ink-2">{about}</p>
      </div>
      {children}
    </li>
  );
}
