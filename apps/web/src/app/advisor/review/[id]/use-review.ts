import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { showToast } from "@askaround/ui/toast";
import { routes } from "@/routes.ts";
import { messageOf, useTRPC } from "@/trpc/client.tsx";
import type { RouterInputs, RouterOutputs } from "@/trpc/types.ts";
import { deskWords } from "@/words/prep-desk.ts";
import { rememberUndo } from "../last-undo.ts";

const words = deskWords.review;
type Review = RouterOutputs["reviews"]["get"];
const HOLD_AGAIN_MS = 5 * 60_000;

/** Holds the round while it is read, decides, goes on to the next, and takes back. */
export function useReview({ id: taskId, studentName, rounds, next }: Review, onSent: () => void) {
  const trpc = useTRPC();
  const router = useRouter();
  const round = rounds.length;
  const goOn = () => router.push(next ? routes.advisorReviewOne(next) : routes.advisorReview());
  const { mutate: hold } = useMutation(trpc.reviews.hold.mutationOptions());
  useEffect(() => {
    hold({ taskId });
    const again = setInterval(() => hold({ taskId }), HOLD_AGAIN_MS);
    return () => clearInterval(again);
  }, [hold, taskId]);
  const undo = useMutation(
    trpc.reviews.undo.mutationOptions({
      onSuccess: () => {
        // Taken back before the next page came, this one stays: it may decide again.
        decide.reset();
        showToast({ title: words.undone });
        router.push(routes.advisorReviewOne(taskId));
        router.refresh();
      },
      onError: (error) => showToast({ title: messageOf(error), tone: "danger" }),
    }),
  );
  const takeBack = () => undo.mutate({ taskId, round });
  const decide = useMutation(
    trpc.reviews.decide.mutationOptions({
      onSuccess: (_, { decision }) => {
        const title =
          decision === "approved" ? words.approvedToast(studentName) : words.returnedToast(studentName);
        onSent();
        rememberUndo(takeBack);
        showToast({ title, action: { label: words.undo, onAct: takeBack } });
        goOn();
        router.refresh();
      },
    }),
  );
  const send = (decision: Review["rounds"][number]["decision"] & string, said: Said) => {
    if (!decide.isPending && !decide.isSuccess) decide.mutate({ taskId, round, decision, ...said });
  };
  return { send, decide, goOn };
}

type Said = Pick<RouterInputs["reviews"]["decide"], "comments" | "rubric">;
