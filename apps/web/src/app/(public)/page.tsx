import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { buttonClass } from "@askaround/ui/button-class";
import { roleHome, routes } from "@/routes.ts";
import { isDemo } from "@/server/auth/demo.ts";
import { getViewer } from "@/server/viewer.ts";
import { Chain } from "@/shell/landing/chain.tsx";
import { Sheet } from "@/shell/landing/sheet.tsx";
import { PublicShell } from "@/shell/public-shell.tsx";
import { demoWords } from "@/words/demo.ts";
import { landingWords as words } from "@/words/landing.ts";
import { shellWords } from "@/words/shell.ts";

export const metadata: Metadata = { title: { absolute: `${shellWords.product}: ${words.title}` } };

const band = "mx-auto w-full max-w-[72rem] px-4 sm:px-6";

/** The front page; whoever is signed in goes straight to their own. */
export default async function LandingPage() {
  const viewer = await getViewer();
  if (viewer) redirect(roleHome[viewer.role]());
  return (
    <PublicShell
      wide
      aside={
        <Link href={routes.signIn()} className={buttonClass({ variant: "quiet" })}>
          {words.signIn}
        </Link>
      }
    >
      <Opening />
      <Steps />
      <WhereItLeads />
      <Audiences />
    </PublicShell>
  );
}

function Opening() {
  return (
    <div
      className={`${band} grid items-center gap-10 pt-6 pb-16 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.05fr)] lg:gap-16 lg:pt-12 lg:pb-24`}
    >
      <div className="flex flex-col items-start gap-6">
        <h1 id="page-title" tabIndex={-1} className="text-display tracking-[-0.022em]">
          {words.title}
        </h1>
        <p className="max-w-[46ch] text-lg leading-7 text-ink-2">{words.lede}</p>
        <div className="flex flex-col gap-2">
          <Link
            href={routes.signIn()}
            className={buttonClass({ variant: "primary", class: "min-h-12 px-5" })}
          >
            {words.callToAction}
          </Link>
          <p className="text-sm text-ink-3">{words.callToActionNote}</p>
        </div>
        {isDemo() ? (
          <Link href={routes.demo()} className={buttonClass({ variant: "secondary" })}>
            {demoWords.link}
          </Link>
        ) : null}
      </div>
      <Sheet />
    </div>
  );
}

function Steps() {
  return (
    <section className="border-y bg-surface">
      <div className={`${band} py-14 lg:py-20`}>
        <h2 className="sr-only">{words.stepsHeading}</h2>
        <ol className="grid gap-10 md:grid-cols-3 md:gap-12">
          {words.steps.map(({ title, body }) => (
            <li key={title} className="border-t-2 border-ink pt-4">
              <h3 className="text-h2">{title}</h3>
              <p className="mt-2 text-ink-2">{body}</p>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function WhereItLeads() {
  return (
    <section className={`${band} grid gap-10 py-16 md:grid-cols-2 md:items-center lg:gap-16 lg:py-24`}>
      <div>
        <h2 className="text-h1">{words.chain.heading}</h2>
        <p className="mt-3 max-w-[46ch] text-lg leading-7 text-ink-2">{words.chain.body}</p>
      </div>
      <Chain />
    </section>
  );
}

function Audiences() {
  return (
    <section className="border-t bg-sunken">
      <div className={`${band} py-14 lg:py-20`}>
        <h2 className="text-h1">{words.audiences.heading}</h2>
        <dl className="mt-8 divide-y border-y border-line">
          {words.audiences.groups.map(({ title, body }) => (
            <div key={title} className="grid gap-1 py-5 md:grid-cols-[14rem_minmax(0,1fr)]">
              <dt className="font-serif text-h3 font-medium">{title}</dt>
              <dd className="max-w-[60ch] text-ink-2">{body}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-10 font-serif text-h2 text-balance">{words.closing}</p>
      </div>
    </section>
  );
}
