"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { showToast } from "@askaround/ui/toast";
import { useCommandForm } from "@/forms/command-form.tsx";
import type { Reading } from "@/forms/read-with.ts";
import { routes } from "@/routes.ts";
import { codeOf, messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs } from "@/trpc/types.ts";
import { debriefWords as words } from "@/words/debrief.ts";
import { formWords } from "@/words/forms.ts";
import type { DebriefFormProps } from "./debrief-form.tsx";
import { debriefField, type DebriefValues, isDebriefValues } from "./debrief-values.ts";
import { useKeptForm } from "./use-kept-form.ts";

type Input = RouterInputs["meetings"]["recordDebrief"];
type Command = ReturnType<typeof useCommandForm<DebriefValues, Input>>;
export type DebriefFormApi = Command["form"];

const draftBase = (revision: number) => `draft:${revision}`;
const revisionOf = (base: string) => (base.startsWith("draft:") ? Number(base.slice("draft:".length)) : 0);

/** The write-up as a form: what is kept, and what its three ways out do. */
export function useDebrief({ meeting, zone, blank, onServer, edit, noted }: DebriefFormProps) {
  const { meetingId, revision } = meeting;
  const command = useCommandForm<DebriefValues, Input>(onServer.values ?? blank, {
    load: async () => ({
      read: (await import("./debrief-command.ts")).readDebrief({ meetingId, revision, zone, edit, noted }),
    }),
    fieldOf: debriefField,
  });
  const kept = useKeptForm(`debrief:${meetingId}`, command.form, onServer, blank);
  const before = async () => {
    const { readDebrief } = await import("./debrief-command.ts");
    const read = readDebrief({ meetingId, revision: revision + 1, zone, edit, noted });
    return onServer.values === null ? null : read(onServer.values);
  };
  const save = useSave({ meetingId, edit, command, kept, before });
  const { later, finishLater } = useFinishLater({ meetingId, command, kept, blank });
  const dropDraft = useMutation(useTRPC().writeUps.dropDraft.mutationOptions());
  function startOver() {
    const typed = command.form.getValues();
    void kept.drop();
    if (!edit && onServer.values !== null) dropDraft.mutate({ meetingId });
    command.form.reset(edit ? (onServer.values ?? blank) : blank);
    const onAct = () => {
      command.form.reset(typed, { keepDefaultValues: true });
      kept.keep(typed);
    };
    showToast({ title: words.startedOver, action: { label: formWords.undo, onAct } });
  }
  return { command, kept, save, later, finishLater, startOver };
}

interface Parts {
  readonly meetingId: string;
  readonly command: Command;
  readonly kept: ReturnType<typeof useKeptForm<Input>>;
}

interface Edited {
  readonly edit: boolean;
  /** The write-up as it stood before the edit, to be saved over it. */
  readonly before: () => Promise<Reading<Input> | null>;
}

/** Saved, the meeting’s page is next; for ten seconds all of it can be taken back. */
function useSave({ meetingId, edit, command, kept, before }: Parts & Edited) {
  const router = useRouter();
  const trpc = useTRPC();
  const show = (where: "log" | "meeting") => {
    router.push(where === "log" ? routes.meetingLog(meetingId) : routes.meeting(meetingId));
    router.refresh();
  };
  const undo = useMutation(
    trpc.writeUps.undo.mutationOptions({
      onSuccess: () => {
        kept.goOnFrom("none");
        kept.keep(command.form.getValues());
        showToast({ title: words.undone, seconds: 5 });
        show("log");
      },
      onError: (error) => showToast({ title: messageOf(error), tone: "danger" }),
    }),
  );
  const unedit = useMutation(
    trpc.writeUps.change.mutationOptions({
      onSuccess: () => {
        showToast({ title: words.editUndone, seconds: 5 });
        show("meeting");
      },
      onError: (error) => showToast({ title: messageOf(error), tone: "danger" }),
    }),
  );
  const done = (said: { title: string; detail?: string }, onAct: (() => void) | null) => {
    void kept.drop();
    showToast(
      onAct === null ? { ...said, seconds: 5 } : { ...said, action: { label: formWords.undo, onAct } },
    );
    show("meeting");
  };
  const record = useMutation(
    trpc.meetings.recordDebrief.mutationOptions({
      onSuccess: () =>
        done({ title: words.saved, detail: words.savedDetail }, () => undo.mutate({ meetingId })),
      onError: command.refuse,
    }),
  );
  const change = useMutation(
    trpc.writeUps.change.mutationOptions({
      onSuccess: (_, { suggested = [] }) => {
        const goBack = async () => {
          const read = await before();
          if (read?.ok) unedit.mutate(read.command);
        };
        // A person who was named by the edit has a page of their own by now.
        done({ title: words.edited }, suggested.length > 0 ? null : () => void goBack());
      },
      onError: command.refuse,
    }),
  );
  return edit ? change : record;
}

/** Kept on the server, so that it can be finished on another device; Today has it as something to finish. */
function useFinishLater({ meetingId, command: { form }, kept, blank }: Parts & { blank: DebriefValues }) {
  const router = useRouter();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const later = useMutation(
    trpc.writeUps.putOff.mutationOptions({
      onSuccess: ({ revision }) => {
        kept.saved(draftBase(revision));
        showToast({ title: words.putOff, detail: words.putOffDetail, seconds: 5 });
        router.push(routes.today());
        router.refresh();
      },
      onError: async (error) => {
        const { draft } =
          codeOf(error) === "CONFLICT"
            ? await queries.fetchQuery({ ...trpc.writeUps.draft.queryOptions({ meetingId }), staleTime: 0 })
            : { draft: null };
        if (draft === null || !isDebriefValues(draft.content, blank)) {
          showToast({ title: messageOf(error), tone: "danger" });
          return;
        }
        kept.ask(draft.content, () => kept.goOnFrom(draftBase(draft.revision)));
      },
    }),
  );
  function finishLater() {
    if (!navigator.onLine) {
      showToast({ title: words.putOffOffline });
      return;
    }
    later.mutate({ meetingId, content: form.getValues(), revision: revisionOf(kept.base()) });
  }
  return { later, finishLater };
}
