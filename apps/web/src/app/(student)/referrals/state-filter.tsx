import Link from "next/link";
import { REFERRAL_STATES, type ReferralState } from "@askaround/core/referrals";
import { routes } from "@/routes.ts";
import { pictureWords } from "@/words/picture.ts";
import { referralWords as words } from "@/words/referrals.ts";

type Props = { states: readonly ReferralState[]; chosen: ReferralState | null };

/** Narrows the list through its address. Only what there is can be chosen. */
export function StateFilter({ states, chosen }: Props) {
  const counts = REFERRAL_STATES.map((state) => ({
    state,
    count: states.filter((one) => one === state).length,
  })).filter(({ state, count }) => count > 0 || state === chosen);
  if (counts.length < 2) return null;
  return (
    <nav aria-label={words.filter} className="mb-6 print:hidden">
      <ul className="flex flex-wrap gap-2">
        <Choice
          href={routes.referrals()}
          current={chosen === null}
          label={words.showAll}
          count={states.length}
        />
        {counts.map(({ state, count }) => (
          <Choice
            key={state}
            href={routes.referrals({ state })}
            current={state === chosen}
            label={pictureWords.states[state]}
            count={count}
          />
        ))}
      </ul>
    </nav>
  );
}

function Choice({
  href,
  current,
  label,
  count,
}: {
  href: string;
  current: boolean;
  label: string;
  count: number;
}) {
  return (
    <li>
      <Link
        href={href}
        prefetch={false}
        aria-current={current ? "true" : undefined}
        className={`flex min-h-11 items-center gap-2 rounded-pill border px-4 text-sm font-semibold ${
          current
            ? "border-primary bg-primary-soft text-primary"
            : "border-line-strong bg-surface text-ink hover:bg-sunken"
        }`}
      >
        {label} <span className="font-normal tabular-nums">{count}</span>
      </Link>
    </li>
  );
}
