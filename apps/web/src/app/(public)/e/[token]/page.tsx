import type { Metadata } from "next";
import { lookAtMeeting } from "@/server/mail-links/meeting-link.ts";
import { mailLinkWords } from "@/words/mail-links.ts";
import { MeetingQuestion } from "./meeting-question.tsx";
import { ThankYouQuestion } from "./thank-you-question.tsx";

export const metadata: Metadata = {
  title: mailLinkWords.title,
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

type Props = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ choice?: string; done?: string; problem?: string }>;
};

/** Where a button in a mail leads. It shows and asks; only the form's POST does anything. */
export default async function MailLinkPage({ params, searchParams }: Props) {
  const { token } = await params;
  const { choice, done, problem } = await searchParams;
  const meeting = await lookAtMeeting(token);
  // A token that is none of a meeting's may still be that of a note.
  return meeting.state === "tampered" ? (
    <ThankYouQuestion token={token} done={done} tooLate={problem === "too_late"} />
  ) : (
    <MeetingQuestion token={token} look={meeting} choice={choice} done={done} />
  );
}
