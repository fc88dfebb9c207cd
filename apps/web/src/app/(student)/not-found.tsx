import type { Metadata } from "next";
import { NotFoundState } from "@/shell/not-found-state.tsx";
import { stateWords } from "@/words/states.ts";

export const metadata: Metadata = { title: stateWords.notFound.title };

/** Inside the frame of the role, which has the page's landmarks already. */
export default function NotFound() {
  return <NotFoundState />;
}
