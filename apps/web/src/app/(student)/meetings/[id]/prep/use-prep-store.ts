"use client";

import { createPrepStore, type PrepStore, type Wire } from "@askaround/core/prep/sync";
import type { MeetingId } from "@askaround/core/shared";
import { useEffect, useState } from "react";
import { codeOf, fieldErrorsOf, messageOf, useTRPCClient } from "@/trpc/client.tsx";
import { browserShelf } from "./drafts.ts";
import type { Prep } from "./prep-context.tsx";
import { snapshotOf } from "./snapshot.ts";

/** Refusals that a later try would meet again. Everything else may pass. */
const FINAL = new Set([
  "BAD_REQUEST",
  "UNPROCESSABLE_CONTENT",
  "NOT_FOUND",
  "CONFLICT",
  "FORBIDDEN",
  "UNAUTHORIZED",
]);

function refusalIn(error: unknown): Readonly<Record<string, string>> | null {
  const code = codeOf(error);
  if (code === null || !FINAL.has(code)) return null;
  const fields = fieldErrorsOf(error);
  return Object.keys(fields).length > 0 ? fields : { "": messageOf(error) };
}

/** The preparation of this tab: opened with what the server rendered, saving by itself as long as the page is there. */
export function usePrepStore(prep: Prep): PrepStore {
  const client = useTRPCClient();
  const meetingId: MeetingId = prep.meeting.meetingId;
  const [store] = useState(() => {
    const wire: Wire = {
      save: (part, revision) => client.prep.save.mutate({ meetingId, revision, part }),
      place: (move) => client.prep.place.mutate({ meetingId, ...move }),
      read: async () => snapshotOf(await client.prep.get.query({ meetingId })),
      refusalIn,
    };
    const later = (work: () => void, ms: number) => {
      const timer = setTimeout(work, ms);
      return () => clearTimeout(timer);
    };
    const shelf = () => browserShelf(meetingId);
    return createPrepStore({ initial: snapshotOf(prep), wire, shelf, later, now: () => Date.now() });
  });
  useEffect(() => {
    // On the way back to this page the browser may draw what it remembered of it.
    void store.start().then(() => store.refresh());
    const flush = () => void store.flush();
    const seen = () => void (document.visibilityState === "visible" ? store.refresh() : store.flush());
    window.addEventListener("online", flush);
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", seen);
    return () => {
      window.removeEventListener("online", flush);
      window.removeEventListener("pagehide", flush);
      document.removeEventListener("visibilitychange", seen);
      // On the way to another page: what is typed goes out, and that page then shows it.
      flush();
    };
  }, [store]);
  return store;
}
