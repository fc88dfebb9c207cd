import type { ReferralState } from "@askaround/core/referrals";
import { ListChoices } from "@/lists/choices.tsx";
import { routes } from "@/routes.ts";
import { pictureWords } from "@/words/picture.ts";
import { referralWords as words } from "@/words/referrals.ts";

type Props = {
  counts: readonly { state: ReferralState; count: number }[];
  chosen: ReferralState | null;
  typed: string;
};

/** Only what there is can be chosen. */
export function StateFilter({ counts, chosen, typed }: Props) {
  const there = counts.filter(({ state, count }) => count > 0 || state === chosen);
  if (there.length < 2) return null;
  const q = typed || undefined;
  const all = {
    href: routes.referrals({ q }),
    label: words.showAll,
    current: chosen === null,
    count: counts.reduce((sum, { count }) => sum + count, 0),
  };
  const choices = there.map(({ state, count }) => ({
    href: routes.referrals({ q, state }),
    label: pictureWords.states[state],
    current: state === chosen,
    count,
  }));
  return <ListChoices label={words.filter} choices={[all, ...choices]} />;
}
